import type { Rule } from './rule.js';
import { abbreviationUndefined } from './rules/abbreviation-undefined.js';
import { annexAbsent } from './rules/annex-absent.js';
import { annexBodiesDiffer } from './rules/annex-bodies-differ.js';
import { annexDeadlineDiffers } from './rules/annex-deadline-differs.js';
import { annexLeadDiffers } from './rules/annex-lead-differs.js';
import { annexModelMissing } from './rules/annex-model-missing.js';
import { annexPlaceDiffers } from './rules/annex-place-differs.js';
import { annexPlanDiffers } from './rules/annex-plan-differs.js';
import { annexTitleDiffers } from './rules/annex-title-differs.js';
import { bodyRepeated } from './rules/body-repeated.js';
import { bracketUnbalanced } from './rules/bracket-unbalanced.js';
import { contactPersonal } from './rules/contact-personal.js';
import { dateImpossible } from './rules/date-impossible.js';
import { deadlineBeforeIssue } from './rules/deadline-before-issue.js';
import { deadlineImpossible } from './rules/deadline-impossible.js';
import { deadlineOutsidePeriod } from './rules/deadline-outside-period.js';
import { deadlineUnreadable } from './rules/deadline-unreadable.js';
import { dutyListDiffers } from './rules/duty-list-differs.js';
import { fieldEmpty } from './rules/field-empty.js';
import { fieldMissing } from './rules/field-missing.js';
import { groupCountMismatch } from './rules/group-count-mismatch.js';
import { headBlank } from './rules/head-blank.js';
import { itemRepeated } from './rules/item-repeated.js';
import { labelMisbulleted } from './rules/label-misbulleted.js';
import { leadMissing } from './rules/lead-missing.js';
import { leadNobody } from './rules/lead-nobody.js';
import { leadRepeated } from './rules/lead-repeated.js';
import { modelCountMismatch } from './rules/model-count-mismatch.js';
import { modelNumberGap } from './rules/model-number-gap.js';
import { modelNumberRepeated } from './rules/model-number-repeated.js';
import { modelUnnumbered } from './rules/model-unnumbered.js';
import { modelsIncomplete } from './rules/models-incomplete.js';
import { nameVariant } from './rules/name-variant.js';
import { numberDamaged } from './rules/number-damaged.js';
import { numbersLost } from './rules/numbers-lost.js';
import { ordinalMismatch } from './rules/ordinal-mismatch.js';
import { otherLocality } from './rules/other-locality.js';
import { phraseMisspelt } from './rules/phrase-misspelt.js';
import { pilotListMismatch } from './rules/pilot-list-mismatch.js';
import { quantityDiffers } from './rules/quantity-differs.js';
import { quoteUnbalanced } from './rules/quote-unbalanced.js';
import { referenceConflict } from './rules/reference-conflict.js';
import { reportToItself } from './rules/report-to-itself.js';
import { restoredDoubtful } from './rules/restored-doubtful.js';
import { sectionNumberGap } from './rules/section-number-gap.js';
import { sentenceOpen } from './rules/sentence-open.js';
import { signatureMissing } from './rules/signature-missing.js';
import { sourceDamaged } from './rules/source-damaged.js';
import { symbolUnknown } from './rules/symbol-unknown.js';
import { tableUnread } from './rules/table-unread.js';
import { textUnplaced } from './rules/text-unplaced.js';
import { wordDoubled } from './rules/word-doubled.js';

/** Every rule, one file each. */
export const RULES: readonly Rule[] = [
  modelCountMismatch,
  groupCountMismatch,
  modelNumberGap,
  modelNumberRepeated,
  modelUnnumbered,
  sectionNumberGap,
  numbersLost,
  ordinalMismatch,
  fieldMissing,
  fieldEmpty,
  leadMissing,
  leadRepeated,
  itemRepeated,
  labelMisbulleted,
  deadlineUnreadable,
  dateImpossible,
  deadlineImpossible,
  deadlineOutsidePeriod,
  deadlineBeforeIssue,
  annexDeadlineDiffers,
  annexTitleDiffers,
  annexLeadDiffers,
  annexModelMissing,
  pilotListMismatch,
  referenceConflict,
  nameVariant,
  abbreviationUndefined,
  quoteUnbalanced,
  annexPlanDiffers,
  modelsIncomplete,
  quantityDiffers,
  leadNobody,
  wordDoubled,
  symbolUnknown,
  annexAbsent,
  bodyRepeated,
  headBlank,
  signatureMissing,
  reportToItself,
  bracketUnbalanced,
  contactPersonal,
  otherLocality,
  phraseMisspelt,
  sentenceOpen,
  annexPlaceDiffers,
  dutyListDiffers,
  annexBodiesDiffer,
  textUnplaced,
  tableUnread,
  sourceDamaged,
  restoredDoubtful,
  numberDamaged,
];

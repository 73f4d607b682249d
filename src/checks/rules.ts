import type { Rule } from './rule.js';
import { annexAbsent } from './rules/annexes/annex-absent.js';
import { annexBodiesDiffer } from './rules/annexes/annex-bodies-differ.js';
import { annexDeadlineDiffers } from './rules/annexes/annex-deadline-differs.js';
import { annexLeadDiffers } from './rules/annexes/annex-lead-differs.js';
import { annexModelMissing } from './rules/annexes/annex-model-missing.js';
import { annexPlaceDiffers } from './rules/annexes/annex-place-differs.js';
import { annexPlanDiffers } from './rules/annexes/annex-plan-differs.js';
import { annexTitleDiffers } from './rules/annexes/annex-title-differs.js';
import { abbreviationUndefined } from './rules/bodies/abbreviation-undefined.js';
import { bodyRepeated } from './rules/bodies/body-repeated.js';
import { dutyListDiffers } from './rules/bodies/duty-list-differs.js';
import { leadMissing } from './rules/bodies/lead-missing.js';
import { leadNobody } from './rules/bodies/lead-nobody.js';
import { leadRepeated } from './rules/bodies/lead-repeated.js';
import { nameVariant } from './rules/bodies/name-variant.js';
import { otherLocality } from './rules/bodies/other-locality.js';
import { reportToItself } from './rules/bodies/report-to-itself.js';
import { dateImpossible } from './rules/deadlines/date-impossible.js';
import { deadlineBeforeIssue } from './rules/deadlines/deadline-before-issue.js';
import { deadlineImpossible } from './rules/deadlines/deadline-impossible.js';
import { deadlineOutsidePeriod } from './rules/deadlines/deadline-outside-period.js';
import { deadlineUnreadable } from './rules/deadlines/deadline-unreadable.js';
import { contactPersonal } from './rules/document/contact-personal.js';
import { headBlank } from './rules/document/head-blank.js';
import { referenceConflict } from './rules/document/reference-conflict.js';
import { signatureMissing } from './rules/document/signature-missing.js';
import { symbolUnknown } from './rules/document/symbol-unknown.js';
import { fieldEmpty } from './rules/fields/field-empty.js';
import { fieldMissing } from './rules/fields/field-missing.js';
import { itemRepeated } from './rules/fields/item-repeated.js';
import { labelMisbulleted } from './rules/fields/label-misbulleted.js';
import { groupCountMismatch } from './rules/models/group-count-mismatch.js';
import { modelCountMismatch } from './rules/models/model-count-mismatch.js';
import { modelNumberGap } from './rules/models/model-number-gap.js';
import { modelNumberRepeated } from './rules/models/model-number-repeated.js';
import { modelUnnumbered } from './rules/models/model-unnumbered.js';
import { modelsIncomplete } from './rules/models/models-incomplete.js';
import { ordinalMismatch } from './rules/models/ordinal-mismatch.js';
import { pilotListMismatch } from './rules/models/pilot-list-mismatch.js';
import { quantityDiffers } from './rules/models/quantity-differs.js';
import { sectionNumberGap } from './rules/models/section-number-gap.js';
import { numberDamaged } from './rules/reading/number-damaged.js';
import { numbersLost } from './rules/reading/numbers-lost.js';
import { restoredDoubtful } from './rules/reading/restored-doubtful.js';
import { sourceDamaged } from './rules/reading/source-damaged.js';
import { tableUnread } from './rules/reading/table-unread.js';
import { textUnplaced } from './rules/reading/text-unplaced.js';
import { bracketUnbalanced } from './rules/wording/bracket-unbalanced.js';
import { phraseMisspelt } from './rules/wording/phrase-misspelt.js';
import { quoteUnbalanced } from './rules/wording/quote-unbalanced.js';
import { sentenceOpen } from './rules/wording/sentence-open.js';
import { wordDoubled } from './rules/wording/word-doubled.js';

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

import type { Range } from '../characters/span/range.js';
import { isAnnexHeading, isAnnexNote, mayTitleAnnex, opensAnnex } from './annex-start.js';
import { isUpper, isUpperLine } from './capitals.js';
import { endsOpen, endsPlan, isOpenEnded } from './ends.js';
import { findLabel, opensLikeLabel } from './label/label.js';
import { labelBeside, otherLabel } from './label/other-label.js';
import { kindAlone, kindAtHead, kindInSmall } from './letterhead/kind.js';
import { isBulletAlone, readMarker } from './marker/marker.js';
import { findModelHeading } from './model-heading.js';
import {
  beginsClosing,
  beginsSentence,
  isSureClosing,
  issuesPlan,
  mayBeGround,
  namesBodyFirst,
  opensArticle,
  opensRemark,
  opensWithPreamble,
} from './openings.js';
import { recipientsHead } from './signature/recipients-head.js';

/** The words that a recogniser looks at: those of a line, or what follows its number. */
export interface Words {
  readonly text: string;
  /** The parts of `text` that are printed bold. */
  readonly bold: readonly Range[];
}

/** Finds one fact in the words of a line; `sample` is a line in which it finds it. */
interface Recogniser<T> {
  readonly sample: string;
  readonly find: (words: Words) => T;
}

const recogniser = <T>(sample: string, find: (words: Words) => T): Recogniser<T> => ({ sample, find });

/** What is looked for on a line. Anything that a second place needs to know about a line is an entry here. */
export const RECOGNISERS = {
  /** Its number or bullet; null if there is none. */
  marker: recogniser('1.1. Mục tiêu', ({ text }) => readMarker(text)),
  isBulletAlone: recogniser('-', ({ text }) => isBulletAlone(text)),
  /** The label that the words begin with. */
  label: recogniser('Mục tiêu: 100% hộ dân', ({ text, bold }) => findLabel(text, bold)),
  /** Words that look like a label without a key. */
  otherLabel: recogniser('Lộ trình triển khai: Từ tháng 4', ({ text, bold }) => otherLabel(text, bold)),
  /** A label only next to other labels. */
  labelBeside: recogniser('Hoàn thành: Quý IV/2025', ({ text }) => labelBeside(text)),
  opensLikeLabel: recogniser('Hoàn thành: Quý IV/2025', ({ text }) => opensLikeLabel(text)),
  /** The heading of a model. */
  model: recogniser('Mô hình 3: Chợ 4.0', ({ text }) => findModelHeading(text, false)),
  /** The same, where a list number precedes the words and leaves less doubt. */
  numberedModel: recogniser('Mô hình 3 đăng ký tạm trú', ({ text }) => findModelHeading(text, true)),
  /** The kind of document that the line names in capitals, alone or with the title after it. */
  kind: recogniser('KẾ HOẠCH', ({ text }) => kindAlone(text)),
  kindAtHead: recogniser('KẾ HOẠCH Triển khai Đề án 06', ({ text }) => kindAtHead(text)),
  /** A kind alone whose capitals are lost. */
  kindInSmall: recogniser('Kế hoạch', ({ text }) => kindInSmall(text)),
  /** How long "Nơi nhận:" is at the head of the line; 0 if it is not there. */
  recipients: recogniser('Nơi nhận:', ({ text }) => recipientsHead(text)),
  isAnnexHeading: recogniser('PHỤ LỤC I', ({ text }) => isAnnexHeading(text)),
  opensAnnex: recogniser('Phụ lục 01', ({ text }) => opensAnnex(text)),
  isAnnexNote: recogniser('(Kèm theo Kế hoạch số 12/KH-UBND', ({ text }) => isAnnexNote(text)),
  mayTitleAnnex: recogniser('DANH MỤC MÔ HÌNH TRIỂN KHAI', ({ text }) => mayTitleAnnex(text)),
  opensPreamble: recogniser('Thực hiện Kế hoạch số 12/KH-UBND', ({ text }) => opensWithPreamble(text)),
  mayBeGround: recogniser('Thực hiện chủ đề năm học', ({ text }) => mayBeGround(text)),
  issuesPlan: recogniser('Sở Xây dựng ban hành Kế hoạch như sau:', ({ text }) => issuesPlan(text)),
  opensArticle: recogniser('Điều 2. Giao Công an xã', ({ text }) => opensArticle(text)),
  opensRemark: recogniser('(Có phụ lục kèm theo)', ({ text }) => opensRemark(text)),
  opensClosing: recogniser('Trên đây là Kế hoạch triển khai', ({ text }) => beginsClosing(text)),
  isSureClosing: recogniser('Trên đây là Kế hoạch triển khai', ({ text }) => isSureClosing(text)),
  beginsSentence: recogniser('Chủ trì, hướng dẫn các xã', ({ text }) => beginsSentence(text)),
  namesBodyFirst: recogniser('Ủy ban nhân dân tỉnh ban hành', ({ text }) => namesBodyFirst(text)),
  isUpper: recogniser('MỤC TIÊU', ({ text }) => isUpper(text)),
  isUpperLine: recogniser('ỦY BAN NHÂN DÂN XÃ', ({ text }) => isUpperLine(text)),
  /** It does not end with a full stop, semicolon or colon. */
  isOpenEnded: recogniser('Công an xã chủ trì', ({ text }) => isOpenEnded(text)),
  /** It ends with a word or sign after which something must follow. */
  endsOpen: recogniser('Công an xã phối hợp với', ({ text }) => endsOpen(text)),
  /** "./." ends it: the last words of a plan. */
  endsPlan: recogniser('triển khai thực hiện./.', ({ text }) => endsPlan(text)),
};

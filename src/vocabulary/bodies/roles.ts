import { wordsOf } from '../words/shared-words.js';
/** Words that give a body its part. Case does not count. */

export const LEAD_WORDS: readonly string[] = [
  'chủ trì',
  'là cơ quan chủ trì',
  'là đơn vị chủ trì',
  'làm chủ trì',
  'là đầu mối',
  'làm đầu mối',
  'chịu trách nhiệm chính',
  'chịu trách nhiệm chủ trì',
  'có trách nhiệm chủ trì',
  'là cơ quan thường trực',
  'là cơ quan đầu mối',
  'là đơn vị đầu mối',
  'là đơn vị thường trực',
  'giữ vai trò chủ trì',
  'được giao chủ trì',
  'đầu mối',
];

export const COORDINATE_WORDS: readonly string[] = [
  'phối hợp',
  'phối hợp với',
  'phối hợp cùng',
  'phối hợp cùng với',
  'phối hợp chặt chẽ với',
  'phối hợp chặt chẽ',
  'có trách nhiệm phối hợp',
  'có trách nhiệm phối hợp với',
  'cùng',
  'cùng với',
  'là cơ quan phối hợp',
  'là đơn vị phối hợp',
  'là các đơn vị phối hợp',
];

export const SUPPORT_WORDS: readonly string[] = ['hỗ trợ', 'tư vấn hỗ trợ', 'tư vấn, hỗ trợ', 'có trách nhiệm hỗ trợ'];

/** Before the guides where others precede them ("Theo Kế hoạch của A và |chỉ đạo, hướng dẫn| B"); alone it is what somebody does. */
export const GUIDES_TOO = 'chỉ đạo, hướng dẫn';

/** Before the bodies that direct or guide. */
export const GUIDE_WORDS: readonly string[] = [
  GUIDES_TOO,
  'hướng dẫn của',
  'theo hướng dẫn của',
  'theo sự hướng dẫn của',
  'theo hướng dẫn',
  'chỉ đạo của',
  'theo chỉ đạo của',
  'theo sự chỉ đạo của',
  'theo chỉ đạo',
  'chỉ đạo, hướng dẫn của',
  'chỉ đạo và hướng dẫn của',
  'hướng dẫn, chỉ đạo của',
  'theo chỉ đạo, hướng dẫn của',
  'theo chỉ đạo, hướng dẫn',
  'theo sự chỉ đạo, hướng dẫn của',
  'theo hướng dẫn, chỉ đạo của',
  'trên cơ sở hướng dẫn của',
  'trên cơ sở chỉ đạo của',
  'trên cơ sở chỉ đạo, hướng dẫn của',
  'trên cơ sở hướng dẫn, chỉ đạo của',
  'dưới sự chỉ đạo của',
  'dưới sự hướng dẫn của',
  'dưới sự chỉ đạo, hướng dẫn của',
  'theo kế hoạch của',
  'theo kế hoạch, hướng dẫn của',
  'theo yêu cầu của',
];

/** Before a body that is told to act: "Giao Công an huyện chủ trì". */
export const GIVE_WORDS: readonly string[] = [...wordsOf('give-words')];

/** The first words of those that hand a task on to another: who does so has no part in it. */
export const HANDS_ON: readonly string[] = ['giao', 'phân'];

/** Before an actor in the middle of a clause: "do Sở Y tế chủ trì". */
export const BY_WORDS: readonly string[] = ['do'];

/** What a body does with what was said before: "(Tổ Tổng hợp |chịu trách nhiệm|)", ", do Trạm Y tế |thực hiện|". */
export const DOING_WORDS: readonly string[] = wordsOf('doing-words');

/** After these words the role word comes second: "chủ động phối hợp". */
export const WORDS_BEFORE_ROLE: readonly string[] = [...wordsOf('words-before-role')];

/** Phrases that may be between a body and its role, and give none: "theo chức năng, nhiệm vụ phối hợp với …". */
export const WORDS_OF_COMPETENCE: readonly string[] = [
  'theo chức năng',
  'theo chức năng, nhiệm vụ',
  'theo chức năng, nhiệm vụ được giao',
  'theo chức năng nhiệm vụ',
  'theo chức năng nhiệm vụ được giao',
  'theo chức năng, nhiệm vụ, quyền hạn',
  'theo chức năng, nhiệm vụ của mình',
  'theo nhiệm vụ được giao',
  'theo nhiệm vụ được phân công',
  'theo phân công',
  'theo thẩm quyền',
  'căn cứ chức năng, nhiệm vụ',
  'căn cứ chức năng, nhiệm vụ được giao',
  'căn cứ chức năng nhiệm vụ được giao',
  'căn cứ nhiệm vụ được giao',
  'trên cơ sở chức năng, nhiệm vụ',
  'trên cơ sở chức năng, nhiệm vụ được giao',
  'trong phạm vi chức năng, nhiệm vụ',
  'trong phạm vi chức năng, nhiệm vụ được giao',
  'trong phạm vi nhiệm vụ được giao',
  'trong phạm vi thẩm quyền',
];

/** Before a body that is told to lead, in the middle of a clause: "chỉ đạo Phòng Tư pháp chủ trì". */
export const ORDER_WORDS: readonly string[] = [...wordsOf('order-words'), 'giao nhiệm vụ cho'];

/** The words by which a body leads, and by which it supports, where others are told from them. */
export const LEAD = 'chủ trì';
export const SUPPORT = 'hỗ trợ';

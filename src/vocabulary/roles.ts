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
];

export const SUPPORT_WORDS: readonly string[] = ['hỗ trợ', 'tư vấn hỗ trợ', 'tư vấn, hỗ trợ', 'có trách nhiệm hỗ trợ'];

/** Before the bodies that direct or guide. */
export const GUIDE_WORDS: readonly string[] = [
  'hướng dẫn của',
  'theo hướng dẫn của',
  'theo sự hướng dẫn của',
  'theo hướng dẫn',
  'chỉ đạo của',
  'theo chỉ đạo của',
  'theo sự chỉ đạo của',
  'theo chỉ đạo',
  'chỉ đạo, hướng dẫn của',
  'chỉ đạo, hướng dẫn',
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
export const GIVE_WORDS: readonly string[] = ['giao', 'giao cho', 'phân công', 'yêu cầu', 'đề nghị', 'chuyển'];

/** Before an actor in the middle of a clause: "do Sở Y tế chủ trì". */
export const BY_WORDS: readonly string[] = ['do'];

/** Labels inside running text, before a colon: "Đơn vị chủ trì: …". */
export const ROLE_LABELS: Readonly<Record<'lead' | 'coordinate' | 'implement' | 'support', readonly string[]>> = {
  lead: ['chủ trì', 'đơn vị chủ trì', 'cơ quan chủ trì', 'đơn vị đầu mối', 'cơ quan đầu mối'],
  coordinate: [
    'phối hợp',
    'đơn vị phối hợp',
    'cơ quan phối hợp',
    'các đơn vị phối hợp',
    'phối hợp thực hiện',
    'đơn vị phối hợp thực hiện',
  ],
  implement: ['thực hiện', 'đơn vị thực hiện', 'cơ quan thực hiện', 'đơn vị triển khai'],
  support: ['hỗ trợ', 'đơn vị hỗ trợ', 'cơ quan hỗ trợ'],
};

/** Behind these words the word of role stands second: "chủ động phối hợp". */
export const WORDS_BEFORE_ROLE: readonly string[] = [
  'chủ động',
  'tích cực',
  'có trách nhiệm',
  'có nhiệm vụ',
  'tiếp tục',
  'thường xuyên',
];

/** Phrases that may stand between a body and its part, and give none: "theo chức năng, nhiệm vụ phối hợp với …". */
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

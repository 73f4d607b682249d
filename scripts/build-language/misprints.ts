/** Misprints of the clean plans, which the language model must not learn: as printed, as meant. */
export const MISPRINTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'dong-nai': [
    ['VNNeID', 'VNeID'],
    ['VNEID', 'VNeID'],
    ['Centrer', 'Center'],
    ['CallCenter', 'Call Center'],
    ['Noi nhận', 'Nơi nhận'],
    ['phản đấu', 'phấn đấu'],
    ['dính kèm', 'đính kèm'],
  ],
  'hung-chinh': [
    ['VN eID', 'VNeID'],
    ['Centrer', 'Center'],
    ['CallCenter', 'Call Center'],
    ['dính kèm', 'đính kèm'],
    ['phản đấu', 'phấn đấu'],
  ],
  'loc-ha': [['Gmail: betrayalmooncts@gmail.com', 'Gmail']],
};

/** Numbers of police departments that plans of this kind name: those of the ministry, and of a province's police. */
export const POLICE_DEPARTMENTS: Readonly<Record<'Cục' | 'Phòng', readonly string[]>> = {
  Cục: ['A05', 'C06', 'C07', 'C08'],
  Phòng: ['PA05', 'PC06', 'PC07', 'PC08'],
};

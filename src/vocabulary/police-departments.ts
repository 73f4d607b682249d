/** Numbers of police departments that plans name: those of the ministry, then those of a province's police. */
export const POLICE_DEPARTMENTS: Readonly<Record<'Cục' | 'Phòng', readonly string[]>> = {
  Cục: ['A03', 'A05', 'A08', 'C06', 'C07', 'C08', 'H01', 'X01', 'X02', 'X03', 'X05', 'V01', 'V03'],
  Phòng: ['PA02', 'PA03', 'PA05', 'PA08', 'PC02', 'PC06', 'PC07', 'PC08', 'PH10', 'PV01', 'PX01', 'PX03', 'PX05'],
};

import { CENTRAL_CITIES } from '../document/letterhead.js';

/**
 * The 34 provinces and cities under the central government since 12 June 2025, each with those of the former 63 that
 * were merged into it (Resolution 202/2025/QH15 of the National Assembly, article 1). Eleven were left as they were;
 * Huế took its name and rank on 1 January 2025 (Resolution 175/2024/QH15). The same in the resolution's own order
 * within each entry; communes are not listed, for no table of them under a free licence is at hand.
 */
export const PROVINCE_MERGERS: Readonly<Record<string, readonly string[]>> = {
  'An Giang': ['An Giang', 'Kiên Giang'],
  'Bắc Ninh': ['Bắc Ninh', 'Bắc Giang'],
  'Cà Mau': ['Cà Mau', 'Bạc Liêu'],
  'Cao Bằng': ['Cao Bằng'],
  'Cần Thơ': ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'],
  'Đà Nẵng': ['Đà Nẵng', 'Quảng Nam'],
  'Đắk Lắk': ['Đắk Lắk', 'Phú Yên'],
  'Điện Biên': ['Điện Biên'],
  'Đồng Nai': ['Đồng Nai', 'Bình Phước'],
  'Đồng Tháp': ['Đồng Tháp', 'Tiền Giang'],
  'Gia Lai': ['Gia Lai', 'Bình Định'],
  'Hà Nội': ['Hà Nội'],
  'Hà Tĩnh': ['Hà Tĩnh'],
  'Hải Phòng': ['Hải Phòng', 'Hải Dương'],
  'Hồ Chí Minh': ['Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Bình Dương'],
  Huế: ['Thừa Thiên Huế'],
  'Hưng Yên': ['Hưng Yên', 'Thái Bình'],
  'Khánh Hòa': ['Khánh Hòa', 'Ninh Thuận'],
  'Lai Châu': ['Lai Châu'],
  'Lạng Sơn': ['Lạng Sơn'],
  'Lào Cai': ['Lào Cai', 'Yên Bái'],
  'Lâm Đồng': ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'],
  'Nghệ An': ['Nghệ An'],
  'Ninh Bình': ['Ninh Bình', 'Hà Nam', 'Nam Định'],
  'Phú Thọ': ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'],
  'Quảng Ngãi': ['Quảng Ngãi', 'Kon Tum'],
  'Quảng Ninh': ['Quảng Ninh'],
  'Quảng Trị': ['Quảng Trị', 'Quảng Bình'],
  'Sơn La': ['Sơn La'],
  'Tây Ninh': ['Tây Ninh', 'Long An'],
  'Thái Nguyên': ['Thái Nguyên', 'Bắc Kạn'],
  'Thanh Hóa': ['Thanh Hóa'],
  'Tuyên Quang': ['Tuyên Quang', 'Hà Giang'],
  'Vĩnh Long': ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'],
};

/** The provinces until June 2025, apart from cities; those that still exist keep their names. */
export const PROVINCES: readonly string[] = Object.values(PROVINCE_MERGERS)
  .flat()
  .filter((name) => !CENTRAL_CITIES.includes(name));

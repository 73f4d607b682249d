import type { Language } from '../index.js';

const en = () => ({
  model: 'Model',
  task: 'Task',
  printed: 'Deadline as printed',
  lead: 'Lead',
  condition: 'Condition',
  document: 'Document',
});

const vi = (): CalendarWords => ({
  model: 'Mô hình',
  task: 'Nhiệm vụ',
  printed: 'Thời hạn như đã ghi',
  lead: 'Đơn vị chủ trì',
  condition: 'Điều kiện',
  document: 'Văn bản số',
});

/** The words of a calendar's events. */
export type CalendarWords = Readonly<Record<keyof ReturnType<typeof en>, string>>;

/** The words of a calendar in a language. */
export function calendarWords(language: Language): CalendarWords {
  return language === 'vi' ? vi() : en();
}

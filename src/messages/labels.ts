/** What `plan06 explain label` says. */
export const labels = {
  en: {
    same: '“{words}” is a label of {key}.',
    like: '“{words}” is read as “{known}”, a label of {key}.',
    other: '“{words}” is a label that no field stands for: what it labels comes out under “other”.',
    unknown: 'No label is known that reads “{words}”. Before a colon it comes out under “other”.',
    column: 'Above a column of a table it is {column}.',
    role: 'The bodies that it names have the part “{role}”.',
    program: 'It is written in src/vocabulary/labels.ts, with the words of the program.',
    own: 'It is written in {file}, under {path}.',
    teach: 'To add it, write it in plan06.config.yaml under vocabulary.labels, below the field that it stands for.',
  },
  vi: {
    same: '“{words}” là nhãn của trường {key}.',
    like: '“{words}” được hiểu là “{known}”, nhãn của trường {key}.',
    other: '“{words}” là nhãn không ứng với trường nào: nội dung của nó nằm trong “other”.',
    unknown: 'Không có nhãn nào là “{words}”. Đứng trước dấu hai chấm thì nội dung nằm trong “other”.',
    column: 'Ở đầu cột của bảng, đó là cột {column}.',
    role: 'Cơ quan, đơn vị nêu ở đó có vai trò “{role}”.',
    program: 'Nhãn này ghi trong src/vocabulary/labels.ts, cùng từ vựng của chương trình.',
    own: 'Nhãn này ghi trong {file}, tại {path}.',
    teach: 'Để thêm, ghi nhãn vào plan06.config.yaml, mục vocabulary.labels, dưới tên trường tương ứng.',
  },
} as const;

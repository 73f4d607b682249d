import { describe, expect, it } from 'vitest';
import { BODY, readPlan } from '../plans.js';

const plan = (text: string, file = 'plan.txt') =>
  readPlan(`KẾ HOẠCH\n\nTriển khai Đề án 06\n\n${BODY}\n\n${text}`, file);
const tail = (text: string, file = 'plan.txt') => {
  const { document, unplaced } = plan(text, file);
  const { recipients, signers, closing } = document;
  return { recipients, signers, closing, unplaced: unplaced.map((item) => item.text) };
};
const signer = (name: string, title: string | null, onBehalfOf: string | null) => ({ name, title, onBehalfOf });

describe('recipients and signature', () => {
  it.each([
    ['TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN', 'BÍ THƯ'],
    ['TM. BAN GIÁM ĐỐC', 'GIÁM ĐỐC'],
    ['TM. BAN CHỦ NHIỆM', 'CHỦ NHIỆM'],
  ])('the name of a body may hold that of an office: %j', (body, office) => {
    expect(tail(`${body}\n${office}\n\nNguyễn Hồng Quang`).signers).toEqual([
      signer('Nguyễn Hồng Quang', office, body),
    ]);
  });

  it.each([
    ['| ĐẠI DIỆN HUYỆN ĐOÀN<br>BÍ THƯ<br>Lê An | ĐẠI DIỆN PHÒNG Y TẾ<br>TRƯỞNG PHÒNG<br>Vũ Thị Bích |', 2],
    ['| ĐẠI DIỆN HUYỆN ĐOÀN | ĐẠI DIỆN PHÒNG Y TẾ |', 0],
    ['ĐẠI DIỆN CÁC HỘ DÂN', 0],
  ])('signatures of representatives without recipients: %s', (text, count) => {
    expect(tail(text, 'plan.md').signers.length).toBe(count);
  });

  it.each([
    ['what a portal prints below', 'Chia sẻ bài viết\n\nLượt xem: 512', ['Chia sẻ bài viết', 'Lượt xem: 512']],
    ['a list of a portal', 'Các tin khác\n\n- Tuyển dụng viên chức', ['Các tin khác', 'Tuyển dụng viên chức']],
    ['a note', '[1] Theo Quyết định số 06/QĐ-TTg', ['[1] Theo Quyết định số 06/QĐ-TTg']],
  ])('end with the file copy: %s is no recipient', (_, below, unplaced) => {
    const read = tail(`Nơi nhận:\n- Các ban, ngành;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê An\n\n${below}`);
    expect(read.recipients).toEqual(['Các ban, ngành', 'Lưu: VT']);
    expect(read.unplaced).toEqual(unplaced);
  });

  it.each([
    ['with a mark of its own', '- Lưu: VT;\n- Cổng thông tin xã.', ['Lưu: VT', 'Cổng thông tin xã']],
    ['the rest of the copy', '- Lưu: VT,\nHồ sơ.', ['Lưu: VT, Hồ sơ']],
    ['with a body below the copy', '- Lưu: VT;\nTrạm Y tế xã.', ['Lưu: VT', 'Trạm Y tế xã']],
    ['without marks and a copy', '- Trang tin xã.\nBan Tuyên giáo', ['Trang tin xã', 'Ban Tuyên giáo']],
  ])('go on %s', (_, text, expected) => {
    expect(tail(`Nơi nhận:\n- Các ban, ngành;\n${text}`).recipients).toEqual(['Các ban, ngành', ...expected]);
  });

  it.each([
    [
      'one below the other',
      'Nơi nhận:\n- UBND thành phố Vinh;\n- Các ban, ngành;\n- Lưu: VT, HS.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Hồng Quang',
    ],
    [
      'in one row with bars',
      'Nơi nhận: - UBND thành phố Vinh; - Các ban, ngành; - Lưu: VT, HS. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Hồng Quang |',
    ],
    [
      'with tabs between',
      'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- UBND thành phố Vinh;\tCHỦ TỊCH\n- Các ban, ngành;\n- Lưu: VT, HS.\n\n\n\tNguyễn Hồng Quang',
    ],
    [
      'with tabs before the name of the signer, too',
      'Nơi nhận:\t\tTM. ỦY BAN NHÂN DÂN\n- UBND thành phố Vinh;\tCHỦ TỊCH\n- Các ban, ngành;\n- Lưu: VT, HS.\t\n\t\t\tNguyễn Hồng Quang',
    ],
    [
      'with a tab and the name beside the last recipient',
      'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- UBND thành phố Vinh;\tCHỦ TỊCH\n- Các ban, ngành;\n- Lưu: VT, HS.\tNguyễn Hồng Quang',
    ],
    [
      'with tabs before all recipients',
      '\tNơi nhận:\t\tTM. ỦY BAN NHÂN DÂN\n\t- UBND thành phố Vinh;\tCHỦ TỊCH\n\t- Các ban, ngành;\n\t- Lưu: VT, HS.\n\n\t\t\t\t\tNguyễn Hồng Quang',
    ],
    [
      'signature first',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Hồng Quang\n\nNơi nhận:\n- UBND thành phố Vinh;\n- Các ban, ngành;\n- Lưu: VT, HS.',
    ],
    [
      'in two columns',
      'Nơi nhận:                              TM. ỦY BAN NHÂN DÂN\n- UBND thành phố Vinh;                      CHỦ TỊCH\n- Các ban, ngành;\n- Lưu: VT, HS.                          Nguyễn Hồng Quang',
    ],
  ])('are read %s', (_, text) => {
    expect(tail(text)).toEqual({
      recipients: ['UBND thành phố Vinh', 'Các ban, ngành', 'Lưu: VT, HS'],
      signers: [signer('Nguyễn Hồng Quang', 'CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN')],
      closing: [],
      unplaced: [],
    });
  });

  describe('in the columns of a table', () => {
    const left = '- UBND quận (b/c); - Các ban, ngành; - Lưu: VT, HS.';
    it.each([
      ['a cell each', `| ***Nơi nhận:*** ${left} | **TM. ỦY BAN NHÂN DÂN** **CHỦ TỊCH** **Lê An** |\n| --- | --- |`],
      ['without emphasis', `| Nơi nhận: ${left} | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê An |\n| --- | --- |`],
      ['below an empty head', `| | |\n|---|---|\n| Nơi nhận: ${left} | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê An |`],
      ['below a rule', `| --- | --- |\n| Nơi nhận: ${left} | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê An |`],
      ['with a gap between', `| Nơi nhận: ${left} | | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê An |\n| --- | --- | --- |`],
      ['signature first', `| **TM. ỦY BAN NHÂN DÂN** CHỦ TỊCH Lê An | Nơi nhận: ${left} |\n|---|---|`],
      [
        'with breaks',
        '| Nơi nhận:<br>- UBND quận (b/c);<br>- Các ban, ngành;<br>- Lưu: VT, HS. | TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br><br>Lê An |\n|---|---|',
      ],
      [
        'in several rows',
        '| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n|---|---|\n| - UBND quận (b/c); | CHỦ TỊCH |\n| - Các ban, ngành; | |\n| - Lưu: VT, HS. | Lê An |',
      ],
      [
        'without bullets',
        '| Nơi nhận: UBND quận (b/c); Các ban, ngành; Lưu: VT, HS | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê An |',
      ],
      [
        'without the outer bars',
        `Nơi nhận:- UBND quận (b/c);- Các ban, ngành;- Lưu: VT, HS. | TM. ỦY BAN NHÂN DÂNCHỦ TỊCHLê An |`,
      ],
    ])('%s', (_, table) => {
      const closing = 'Trên đây là Kế hoạch triển khai Đề án 06 của xã./.';
      expect(tail(`${closing}\n\n${table}`, 'plan.md')).toEqual({
        recipients: ['UBND quận (b/c)', 'Các ban, ngành', 'Lưu: VT, HS'],
        signers: [signer('Lê An', 'CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN')],
        closing: [closing],
        unplaced: [],
      });
    });

    it.each([
      ['a heading of its own', '**PHỤ LỤC**\n\nDanh mục nhiệm vụ'],
      ['none', ''],
    ])('leave a table after them with %s to an annex', (_, heading) => {
      const text = `| Nơi nhận: ${left} | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê An |\n| --- | --- |\n\n${heading}\n\n`;
      const table = '| STT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Mua máy | Văn phòng | 2025 |';
      const plan = readPlan(`KẾ HOẠCH\n\nTriển khai\n\n${BODY}\n\n${text}${table}`);
      expect(plan.document.recipients).toHaveLength(3);
      expect(plan.annexes).toMatchObject([{ rows: [{ no: 1, title: 'Mua máy', lead: 'Văn phòng' }] }]);
    });

    it('of whom none is for the signature, however long they are', () => {
      const long = `| Nơi nhận: ${left.replace('Các ban', 'Các cơ quan, đơn vị, phòng, trung tâm, trường học, doanh nghiệp, tổ dân phố và các ban')} | GIÁM ĐỐC<br>Lê An |`;
      const { recipients, signers } = tail(`${long}\n|---|---|`, 'plan.md');
      expect([recipients.length, signers]).toEqual([3, [signer('Lê An', 'GIÁM ĐỐC', null)]]);
    });
  });

  it('are parted where the columns are printed on one line each', () => {
    expect(
      tail(
        'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh (b/c); KT. CHỦ TỊCH\n- TT Huyện ủy, HĐND huyện; PHÓ CHỦ TỊCH\n- Các phòng, ban;\n- Lưu: VT. Phạm Xuân Vinh',
      ),
    ).toEqual({
      recipients: ['UBND tỉnh (b/c)', 'TT Huyện ủy, HĐND huyện', 'Các phòng, ban', 'Lưu: VT'],
      signers: [signer('Phạm Xuân Vinh', 'PHÓ CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH')],
      closing: [],
      unplaced: [],
    });
  });

  it('are parted where a scan lost the marks of the office beside them', () => {
    const text =
      'Noi nhan: TM. UY BAN NHAN DAN\n- UBND huyén (b/c); CHU TICH\n- TT HBND xa;\n- Cac ban, nganh cua xa;\n- Luu: VT. N6ng Van Thang';
    const body =
      'I. MUC DICH\n\nNang cao chat lwong phuc vu ctia chinh quyén xa, gan voi cai cach hanh chinh.\n\nII. NOI DUNG\n\n1. Cong an xa chu tri tuyén truyén.';
    const { document } = readPlan(`KE HOACH\n\nTrién khai Dé an 06 trén dia ban xa\n\n${body}\n\n${text}`, 'plan.txt');
    expect(document.recipients).toEqual(['UBND huyện (b/c)', 'TT HĐND xã', 'Các ban, ngành của xã', 'Lưu: VT']);
    expect(document.signers).toMatchObject([signer('Nông Văn Thắng', 'CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN')]);
  });

  it.each([
    ['- Các Phó Chủ tịch\nUBND xã;\n- Lưu: VT.', ['Các Phó Chủ tịch UBND xã', 'Lưu: VT']],
    ['- Các Phó Chủ tịch\n\nUBND xã;\n- Lưu: VT.', ['Các Phó Chủ tịch UBND xã', 'Lưu: VT']],
    ['- Các Phó Chủ tịch;\nUBND xã;\n- Lưu: VT.', ['Các Phó Chủ tịch', 'UBND xã', 'Lưu: VT']],
    ['- Các Phó Chủ tịch\n- UBND xã;\n- Lưu: VT.', ['Các Phó Chủ tịch', 'UBND xã', 'Lưu: VT']],
    ['- Các Phó Chủ tịch\nLưu: VT.', ['Các Phó Chủ tịch', 'Lưu: VT']],
  ])('a recipient goes on without a bullet where no mark ends it: %j', (list, recipients) => {
    expect(tail(`Nơi nhận:\n${list}`).recipients).toEqual(recipients);
  });

  it.each([['CHỦ TỊCH, PCT UBND huyện'], ['Đồng chí CHỦ TỊCH UBND'], ['Lưu: VT. Hồ Sơ'], ['Bí thư; Phó Bí thư']])(
    'keep a recipient whole: %j',
    (recipient) => {
      const text = `Nơi nhận:\n- ${recipient};\n- Như trên.\n\nCHỦ TỊCH\n\nLê An`;
      expect(tail(text)).toMatchObject({ recipients: [recipient, 'Như trên'], signers: [{ name: 'Lê An' }] });
    },
  );

  it.each([
    ['- Thường trực Huyện ủy,\nThường trực HĐND huyện;', ['Thường trực Huyện ủy, Thường trực HĐND huyện']],
    ['- Thường trực Huyện ủy và\nHĐND huyện (b/c);', ['Thường trực Huyện ủy và HĐND huyện (b/c)']],
    ['- Thường trực Huyện ủy,\n- Các chi bộ,', ['Thường trực Huyện ủy', 'Các chi bộ']],
    ['Thường trực Huyện ủy,\nCác chi bộ;', ['Thường trực Huyện ủy', 'Các chi bộ']],
  ])('may run over the end of a line: %j', (lines, recipients) => {
    expect(tail(`Nơi nhận:\n${lines}\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê An`)).toMatchObject({
      recipients: [...recipients, 'Lưu: VT'],
      signers: [{ name: 'Lê An' }],
    });
  });

  it('may have two columns of which each has lines above and below its name', () => {
    const lines = [
      ['THƯ KÝ TỔ CÔNG TÁC', 'TRƯỞNG BAN CHỈ ĐẠO'],
      ['TRIỂN KHAI ĐỀ ÁN 06', 'ĐỀ ÁN 06 TỈNH'],
      ['Đại tá Lê Văn An', 'Trần Văn Bình'],
      ['PHÓ CỤC TRƯỞNG', 'CHỦ TỊCH UBND TỈNH'],
    ];
    const columns = lines.map(([left, right]) => `${left!.padEnd(40)}${right}`);
    const { signers } = tail(
      ['Các ngành thực hiện nghiêm./.', '', ...columns, '', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.'].join('\n'),
    );
    expect(signers).toEqual([
      {
        ...signer('Lê Văn An', 'PHÓ CỤC TRƯỞNG', 'THƯ KÝ TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06'),
        rank: 'Đại tá',
      },
      signer('Trần Văn Bình', 'CHỦ TỊCH UBND TỈNH', 'TRƯỞNG BAN CHỈ ĐẠO ĐỀ ÁN 06 TỈNH'),
    ]);
  });

  it('may have an office on two lines', () => {
    const { signers } = tail('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTHƯỜNG TRỰC\n\nLê An');
    expect(signers).toEqual([signer('Lê An', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'KT. CHỦ TỊCH')]);
  });

  it('may be of two bodies side by side', () => {
    const table =
      '| SỞ TƯ PHÁP<br>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC<br><br>Lê An | CÔNG AN TỈNH<br>GIÁM ĐỐC<br><br>Đại tá Vũ Tú |\n|---|---|';
    expect(tail(`Hai ngành thực hiện nghiêm./.\n\n${table}\n\nNơi nhận:\n- Như trên.`, 'plan.md')).toMatchObject({
      recipients: ['Như trên'],
      signers: [
        signer('Lê An', 'PHÓ GIÁM ĐỐC', 'SỞ TƯ PHÁP KT. GIÁM ĐỐC'),
        { ...signer('Vũ Tú', 'GIÁM ĐỐC', 'CÔNG AN TỈNH'), rank: 'Đại tá' },
      ],
      unplaced: [],
    });
  });

  it.each([
    ['- Báo cáo hằng tháng.\n\nHai ngành thực hiện nghiêm./.', ['Hai ngành thực hiện nghiêm./.']],
    [
      '2. Kinh phí theo phân cấp.\n\nTrong quá trình triển khai, nếu có vướng mắc thì báo cáo UBND xã./.',
      ['Trong quá trình triển khai, nếu có vướng mắc thì báo cáo UBND xã./.'],
    ],
    ['2. Công an xã\n\nTrong quá trình triển khai các mô hình thì báo cáo UBND xã./.', []],
    ['2. Công an xã\n\nThực hiện nghiêm./.', []],
    ['- Báo cáo hằng tháng.\n\nHai ngành thực hiện nghiêm.', []],
  ])('follow the closing: %j', (text, closing) => {
    expect(tail(`${text}\n\nNơi nhận:\n- Như trên.`, 'plan.md').closing).toEqual(closing);
  });

  it('may have bullets alone on their lines', () => {
    expect(tail('Nơi nhận:\n- Như trên;\n-\nUBND tỉnh (báo cáo);\n-\n\nLưu: VT.\n-').recipients).toEqual([
      'Như trên',
      'UBND tỉnh (báo cáo)',
      'Lưu: VT',
    ]);
  });

  it.each([
    [
      'a deputy',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Lan',
      [signer('Lê Thị Lan', 'PHÓ CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH')],
    ],
    [
      'a rank',
      'TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\nĐại tá Vũ Văn Tấn',
      [{ ...signer('Vũ Văn Tấn', 'TRƯỞNG BAN', 'TM. BAN CHỈ ĐẠO'), rank: 'Đại tá' }],
    ],
    [
      'a note',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nNguyễn Văn An',
      [signer('Nguyễn Văn An', 'CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN')],
    ],
    ['a name with an apostrophe', "TRƯỞNG PHÒNG\n\nRơ Châm H'Lan", [signer("Rơ Châm H'Lan", 'TRƯỞNG PHÒNG', null)]],
    ['a name of one letter and more', 'CHỦ TỊCH\n\nY Thanh Niê', [signer('Y Thanh Niê', 'CHỦ TỊCH', null)]],
    [
      'degrees',
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nBs. CKII Đỗ Thị Nguyên',
      [{ ...signer('Đỗ Thị Nguyên', 'PHÓ GIÁM ĐỐC', 'KT. GIÁM ĐỐC'), rank: 'Bs. CKII' }],
    ],
    [
      'a rank in capitals run together with the office',
      '| | GIÁM ĐỐC (đã ký) BSCKII. Lê An |\n|---|---|',
      [{ ...signer('Lê An', 'GIÁM ĐỐC', null), rank: 'BSCKII.' }],
    ],
    ['a title', 'GIÁM ĐỐC\n\nPGS.TS. Lê An', [{ ...signer('Lê An', 'GIÁM ĐỐC', null), rank: 'PGS.TS.' }]],
    ['a name in capitals', 'CHỦ TỊCH\n\nNGUYỄN VĂN ĐỆ', [signer('NGUYỄN VĂN ĐỆ', 'CHỦ TỊCH', null)]],
    ['an office in two lines', 'TRƯỞNG PHÒNG\nCÔNG AN TỈNH', []],
    ['a letter with an apostrophe', 'CHỦ TỊCH\n\nK’ Thị Mai', [signer('K’ Thị Mai', 'CHỦ TỊCH', null)]],
    ['a letter of a people', 'CHỦ TỊCH\n\nA Lăng Mai', [signer('A Lăng Mai', 'CHỦ TỊCH', null)]],
    [
      'a line run together above the name',
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH\n\nSùng A Chua',
      [signer('Sùng A Chua', 'PHÓ CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH')],
    ],
    ['nobody', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', []],
  ])('are read with %s', (_, text, signers) => {
    expect(tail(`Nơi nhận:\n- Như trên.\n\n${text}`)).toMatchObject({ recipients: ['Như trên'], signers });
  });

  it.each([
    ['(Đã ký)'],
    ['(Ký, đóng dấu)'],
    ['(Ký tên và đóng dấu)'],
    ['(Ký, ghi rõ họ và tên)'],
    ['Đã ký'],
    ['(đã ký số)'],
  ])('keep %s as a note', (note) => {
    const { document, unplaced } = plan(
      `Nơi nhận:\n- Như trên.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n${note}\nNguyễn Văn An`,
    );
    expect(document.signers).toMatchObject([signer('Nguyễn Văn An', 'CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN')]);
    expect({ notes: document.signatureNotes, unplaced }).toEqual({ notes: [note], unplaced: [] });
  });

  it.each([
    ['an office alone', 'TRƯỞNG ĐOÀN\n\n\nMai Thế Cường', signer('Mai Thế Cường', 'TRƯỞNG ĐOÀN', null)],
    ['an office of no list', 'TRƯỞNG THUẾ TỈNH\n(Đã ký)\nLê An', signer('Lê An', 'TRƯỞNG THUẾ TỈNH', null)],
    [
      'a capacity and an office of his own above the name',
      'TM. TIỂU BAN\nTRƯỞNG TIỂU BAN\n\nGIÁM ĐỐC CÔNG AN TỈNH\nNgô Hải',
      { ...signer('Ngô Hải', 'TRƯỞNG TIỂU BAN', 'TM. TIỂU BAN'), ownOffice: 'GIÁM ĐỐC CÔNG AN TỈNH' },
    ],
  ])('end a plan without recipients: %s', (_, text, one) => {
    const { document, unplaced } = plan(text);
    expect(document.signers).toMatchObject([one]);
    expect(unplaced).toEqual([]);
  });

  it.each([
    ['a school', 'TRƯỜNG TIỂU HỌC\n\nLê Lợi'],
    ['no name behind', 'TRƯỞNG ĐOÀN\n\nThực hiện đúng tiến độ.'],
  ])('are not %s', (_, text) => expect(plan(text).document.signers).toEqual([]));

  it('keeps what is neither as unplaced', () => {
    expect(tail('Nơi nhận:\n- Như trên.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH').unplaced).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ]);
  });

  it('leaves the last words of the plan to its closing', () => {
    const text = 'Trên đây là Kế hoạch triển khai Đề án 06 của xã./.\n\nNơi nhận:\n- Như trên.';
    expect(tail(text, 'plan.md')).toMatchObject({
      closing: ['Trên đây là Kế hoạch triển khai Đề án 06 của xã./.'],
      recipients: ['Như trên'],
    });
  });

  const SIGNATURE = '\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê An';
  it.each([
    ['- Đảng ủy, HĐND, UBND,\nMặt trận và các đoàn thể xã;', ['Đảng ủy, HĐND, UBND, Mặt trận và các đoàn thể xã']],
    [
      '- Đảng ủy, UBND,\n\nMặt trận, Đoàn Thanh niên,\n\nHội Phụ nữ và Hội Nông dân xã;',
      ['Đảng ủy, UBND, Mặt trận, Đoàn Thanh niên, Hội Phụ nữ và Hội Nông dân xã'],
    ],
    ['- Hiệu trưởng các trường,\nTrưởng thôn;', ['Hiệu trưởng các trường, Trưởng thôn']],
    ['- Chủ tịch,\n\nPhó Chủ tịch UBND xã;', ['Chủ tịch, Phó Chủ tịch UBND xã']],
    ['- Ban Xây dựng Đảng,\n\nVăn phòng Đảng ủy', ['Ban Xây dựng Đảng, Văn phòng Đảng ủy']],
    ['- UBND huyện,\n- Công an huyện,', ['UBND huyện', 'Công an huyện']],
    ['- Như trên,\nLưu: VT.', ['Như trên', 'Lưu: VT']],
    ['UBND huyện,\nCông an huyện;', ['UBND huyện', 'Công an huyện']],
    ['- UBND huyện;\nCông an huyện;', ['UBND huyện', 'Công an huyện']],
    ['- Như trên,', ['Như trên']],
  ])('a recipient goes on after its comma on a line without a bullet only: %j', (list, recipients) => {
    const found = tail(`Nơi nhận:\n${list}${SIGNATURE}`);
    expect(found).toMatchObject({ recipients, signers: [{ name: 'Lê An' }], unplaced: [] });
  });

  it.each([
    '- Lưu: VT,\n\nNguyễn Văn An',
    '- Lưu: VT,\nCHỦ TỊCH\n\nNguyễn Văn An',
    '- Lưu: VT,\nTrưởng phòng\nNguyễn Văn An',
  ])('a name or an office is no part of a recipient: %j', (list) => {
    const { recipients, signers } = tail(`Nơi nhận:\n- UBND huyện;\n${list}`);
    expect(recipients).toEqual(['UBND huyện', 'Lưu: VT']);
    expect(signers).toMatchObject([{ name: 'Nguyễn Văn An' }]);
  });

  it.each([
    ['- Lưu: VT, KT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê An', 'Lưu: VT, KT', 'KT. GIÁM ĐỐC'],
    ['- Lưu: VT, TM.\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nLê An', 'Lưu: VT, TM', 'TM. BAN THƯỜNG VỤ'],
    ['- Lưu: VT. KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê An', 'Lưu: VT', 'KT. GIÁM ĐỐC'],
  ])('a mark that nothing follows is who keeps the copy: %j', (list, copy, onBehalfOf) => {
    expect(tail(`Nơi nhận:\n- UBND huyện;\n${list}`)).toMatchObject({
      recipients: ['UBND huyện', copy],
      signers: [{ name: 'Lê An', onBehalfOf }],
    });
  });

  it.each([
    ['Q. CHỦ TỊCH\n\nLê An', [signer('Lê An', 'Q. CHỦ TỊCH', null)]],
    ['QUYỀN GIÁM ĐỐC\n\nLê An', [signer('Lê An', 'QUYỀN GIÁM ĐỐC', null)]],
    ['NGƯỜI LẬP KẾ HOẠCH\n\nLê An', [signer('Lê An', 'NGƯỜI LẬP KẾ HOẠCH', null)]],
    ['PHÊ DUYỆT CỦA NGƯỜI RA QUYẾT ĐỊNH\nGIÁM ĐỐC\n\nLê An', [signer('Lê An', 'GIÁM ĐỐC', null)]],
    [
      'TRƯỞNG CÔNG AN XÃ\n\nLê An\n\nHIỆU TRƯỞNG\n\nPhạm Thị Nga',
      [signer('Lê An', 'TRƯỞNG CÔNG AN XÃ', null), signer('Phạm Thị Nga', 'HIỆU TRƯỞNG', null)],
    ],
    // below the name of one who signs alone
    [
      'TRƯỞNG BCĐ ĐỀ ÁN 06\n\nLê An\nCHỦ TỊCH UBND TỈNH',
      [signer('Lê An', 'CHỦ TỊCH UBND TỈNH', 'TRƯỞNG BCĐ ĐỀ ÁN 06')],
    ],
  ])('who signs as what: %j', (text, signers) => {
    const found = tail(`Nơi nhận:\n- UBND huyện;\n- Lưu: VT.\n\n${text}`);
    expect(found.recipients).toEqual(['UBND huyện', 'Lưu: VT']);
    expect(found.signers).toMatchObject(signers);
    expect(found.unplaced).toEqual([]);
  });

  it.each([
    ['- TT.\nHuyện ủy;\n- Lưu: VT.', ['TT. Huyện ủy', 'Lưu: VT']],
    ['- Như trên.\nUBND huyện;\n- Lưu: VT.', ['Như trên', 'UBND huyện', 'Lưu: VT']],
  ])('a short form alone is no whole recipient: %j', (list, recipients) => {
    expect(tail(`Nơi nhận:\n${list}${SIGNATURE}`).recipients).toEqual(recipients);
  });
});

describe('two signatures side by side', () => {
  const two = [signer('Mai Thơm', 'NGƯỜI LẬP', null), signer('Tống Giáp', 'GIÁM ĐỐC', null)];
  it.each([
    ['wide apart', 'NGƯỜI LẬP                     GIÁM ĐỐC\n\n\nMai Thơm                      Tống Giáp'],
    ['with a tab between', 'NGƯỜI LẬP\tGIÁM ĐỐC\n\n\nMai Thơm\tTống Giáp'],
    ['with notes', 'NGƯỜI LẬP            GIÁM ĐỐC\n(Đã ký)              (Đã ký)\nMai Thơm             Tống Giáp'],
    ['in rows', '| NGƯỜI LẬP | GIÁM ĐỐC |\n|---|---|\n| Mai Thơm | Tống Giáp |'],
    ['in a row', '| NGƯỜI LẬP<br>Mai Thơm | GIÁM ĐỐC<br>Tống Giáp |\n|---|---|'],
    ['in a row without bars around it', 'NGƯỜI LẬP<br>Mai Thơm | GIÁM ĐỐC<br>Tống Giáp\n---|---'],
  ])('are read without recipients: %s', (_, text) => {
    const found = tail(text, 'plan.md');
    expect(found.signers).toEqual(two);
    expect(found.unplaced).toEqual([]);
  });

  it('have their bodies and capacities', () => {
    const lines = ['SỞ Y TẾ              CÔNG AN TỈNH', 'GIÁM ĐỐC             KT. GIÁM ĐỐC'];
    const text = [...lines, '                     PHÓ GIÁM ĐỐC', '', 'Bùi Thị Hạnh         Đại tá Cao Sơn'].join('\n');
    expect(tail(text).signers).toEqual([
      signer('Bùi Thị Hạnh', 'GIÁM ĐỐC', 'SỞ Y TẾ'),
      { ...signer('Cao Sơn', 'PHÓ GIÁM ĐỐC', 'CÔNG AN TỈNH KT. GIÁM ĐỐC'), rank: 'Đại tá' },
    ]);
  });

  it('are in one row that nothing rules', () => {
    const found = tail('Nơi nhận: - Lưu: VT. | SỞ Y TẾ GIÁM ĐỐC Mai Thơm | CÔNG AN TỈNH GIÁM ĐỐC Tống Giáp |');
    expect(found).toMatchObject({
      recipients: ['Lưu: VT'],
      signers: [signer('Mai Thơm', 'GIÁM ĐỐC', 'SỞ Y TẾ'), signer('Tống Giáp', 'GIÁM ĐỐC', 'CÔNG AN TỈNH')],
      unplaced: [],
    });
  });

  it.each([
    ['KT. GIÁM ĐỐC KT. CHỦ TỊCH', 'Trần Văn Hà Lê An', []],
    ['KT. GIÁM ĐỐC KT. CHỦ TỊCH', 'Bùi Văn Bảy Lê An', ['Bùi Văn Bảy', 'Lê An']],
    ['GIÁM ĐỐC', 'Nguyễn Lê Trần', ['Nguyễn Lê Trần']],
    ['GIÁM ĐỐC', 'Phạm Lê Hoàng Vũ Mai', ['Phạm Lê Hoàng Vũ Mai']],
  ])('are parted below two offices in one place alone: %s, %s', (offices, names, found) => {
    expect(tail(`${offices}\n${names}\n\nNơi nhận:\n- Lưu: VT.`).signers.map(({ name }) => name)).toEqual(found);
  });

  it.each([
    ['Nguyễn Trần Lê Mai\nPhạm Vũ Hà', ['Nguyễn Trần Lê Mai', 'Phạm Vũ Hà']],
    ['Đại tá Bùi Vũ Văn Tú\nPHÓ CỤC TRƯỞNG\nPhạm Vũ Hà', ['Bùi Vũ Văn Tú', 'Phạm Vũ Hà']],
  ])('have their names one below the other: %s', (below, names) => {
    expect(tail(`KT. GIÁM ĐỐC KT. CHỦ TỊCH\n${below}`).signers.map(({ name }) => name)).toEqual(names);
  });

  it('have the same office on one line', () => {
    expect(tail('GIÁM ĐỐC GIÁM ĐỐC\nTrần Văn Bảy Đại tá Lê Văn Hậu').signers.map(({ name }) => name)).toEqual([
      'Trần Văn Bảy',
      'Lê Văn Hậu',
    ]);
  });

  it.each([
    [
      'a table of persons',
      '| CHỨC VỤ | HỌ TÊN |\n|---|---|\n| TRƯỞNG BAN | Lê Văn Hậu |\n| PHÓ TRƯỞNG BAN | Mai Thơm |',
    ],
    ['a person with a number', '2. TRƯỞNG BAN\nLê Văn Hậu'],
    [
      'persons with a part in the plan',
      'TRƯỞNG BAN              PHÓ BAN\nLê Văn Hậu              Mai Thơm\n\n9. Kinh phí',
    ],
    ['persons above a point', 'TRƯỞNG BAN\nLê Văn Hậu\n9. Kinh phí'],
    ['three columns', 'NGƯỜI LẬP       KẾ TOÁN          GIÁM ĐỐC\n\nLê An      Mai Thơm          Tống Giáp'],
    ['offices alone', 'NGƯỜI LẬP            GIÁM ĐỐC\nKý và ghi rõ họ tên của từng người'],
  ])('are none: %s', (_, text) => expect(tail(text, 'plan.md').signers).toEqual([]));
});

it('a signature on one line beside the word for the recipients is read in its parts', () => {
  const found = tail('Nơi nhận: TM. ỦY BAN NHÂN DÂN CHỦ TỊCH\n- Đảng ủy xã;\n- Lưu: VT.\nLê Văn Hậu');
  expect(found.signers).toEqual([signer('Lê Văn Hậu', 'CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN')]);
});

import { diff, extract, matrix } from '../../dist/index.js';

const MODELS = 3000;
const PLANS = [250, 500];

/** Warm: two plans of many models of one title, in seconds; and a matrix of twice as many plans of the same models. */
export async function comparing() {
  const [a, b] = [0, 1].map((turn) => planOf(MODELS, () => 'Tiếp nhận hồ sơ trực tuyến', turn));
  const ms = least(() => diff(a, b));
  const all = Array.from({ length: PLANS[1] }, (_, turn) => planOf(10, (i) => `Dịch vụ số ${i} tại thôn`, turn));
  const [half, whole] = PLANS.map((count) => least(() => matrix(all.slice(0, count))));
  return [
    {
      what: `diff of two plans of ${a.models.length} models of one title, s`,
      figure: ms / 1000,
      target: 2,
      detail: `${ms.toFixed(0)} ms`,
    },
    {
      what: `matrix of the same models, ${PLANS.join(' -> ')} plans`,
      figure: whole / half,
      target: 2.2,
      detail: `${half.toFixed(0)} ms -> ${whole.toFixed(0)} ms`,
    },
  ];
}

/** The least of three runs, in ms of the processor: others use the machine too. */
function least(run) {
  const times = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    run();
    return process.cpuUsage(begun).user / 1000;
  });
  return Math.min(...times);
}

function planOf(models, titleOf, turn) {
  const body = Array.from(
    { length: models },
    (_, i) =>
      `Mô hình ${i + 1}: ${titleOf(i)}\n\n- Mục tiêu: Phục vụ người dân đợt ${i + turn}.\n- Đơn vị chủ trì: Công an xã.\n`,
  ).join('\n');
  return extract(`ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n\nKẾ HOẠCH\nTriển khai Đề án 06\n\nI. NỘI DUNG\n\n${body}`, {
    file: `${turn}.md`,
  });
}

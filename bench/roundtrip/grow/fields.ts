import { deadlineOf } from '../values.js';
import { OBJECTS, PRODUCTS, PURPOSES } from '../words/deeds.js';
import { dueTime } from '../words/times.js';
import type { Growth } from './growth.js';
import { bodies, deed, small } from './phrases.js';
import type { Scheme } from './scheme.js';

type Key = 'models' | 'tasks';

const LABELS = {
  objective: ['Mục tiêu'],
  assignment: ['Phân công nhiệm vụ'],
  lead: ['Đơn vị chủ trì', 'Cơ quan chủ trì', 'Chủ trì'],
  coordination: ['Đơn vị phối hợp', 'Cơ quan phối hợp', 'Phối hợp thực hiện'],
  implementers: ['Đơn vị thực hiện'],
  deadline: ['Thời gian hoàn thành', 'Thời gian thực hiện', 'Thời hạn hoàn thành'],
  outcome: ['Sản phẩm', 'Kết quả', 'Sản phẩm dự kiến'],
  location: ['Địa điểm triển khai', 'Địa điểm'],
} as const;

const ROLES = { lead: 'lead', coordination: 'coordinate', implementers: 'implement' } as const;

/** The labelled lines of a model or a task, in the order of their kind. */
export function growFields(growth: Growth, scheme: Scheme, key: Key, at: string, depth: number): void {
  const { random } = growth;
  const names =
    key === 'models'
      ? ([
          'objective',
          ...(random.chance(0.6) ? ['assignment'] : []),
          ...(random.chance(0.6) ? ['implementers'] : ['lead', 'coordination']),
          'deadline',
          ...(random.chance(0.3) ? ['location'] : []),
        ] as const)
      : ([
          'lead',
          ...(random.chance(0.7) ? ['coordination'] : []),
          ...(random.chance(0.8) ? ['deadline'] : []),
          ...(random.chance(0.4) ? ['outcome'] : []),
        ] as const);
  const stop = random.pick(['.', ';', '']);
  const free = bodies(growth, 9);
  for (const name of names as readonly (keyof typeof LABELS)[]) {
    const label = random.pick(LABELS[name]);
    const field = (text: string) => {
      growth.print({ kind: 'field', depth, marker: scheme.labelBullet, label, text });
      if (text !== '') growth.say(`${key}.fields`, `${at} ${name}`, text);
    };
    switch (name) {
      case 'objective':
        field(`${random.pick(PURPOSES)}.`);
        break;
      case 'outcome':
        field(`${random.pick(PRODUCTS)}${stop}`);
        break;
      case 'location':
        field(`Nhà văn hóa ${growth.levelWord} ${growth.place}${stop}`);
        break;
      case 'deadline': {
        const due = dueTime(random, growth.year);
        field(`${due.text}${stop}`);
        growth.say(`${key}.deadlines`, `${at} 0`, deadlineOf(due));
        break;
      }
      case 'assignment':
        field('');
        growAssignment(growth, scheme, key, `${at} assignment`, at, depth + 1, free);
        break;
      default: {
        const taken = free.splice(0, name === 'lead' ? 1 : random.int(1, 3));
        field(`${taken.join(', ')}${stop}`);
        for (const unit of taken) growth.say(`${key}.responsibilities`, `${at} ${unit} ${ROLES[name]}`, 'yes');
      }
    }
  }
}

/** "+ Sở Tài chính chủ trì, phối hợp với Thanh tra tỉnh rà soát quỹ đất công ích;" */
function growAssignment(
  growth: Growth,
  scheme: Scheme,
  key: Key,
  field: string,
  at: string,
  depth: number,
  free: string[],
): void {
  const { random } = growth;
  const count = random.int(1, 3);
  for (let i = 0; i < count; i++) {
    const [lead, other] = free.splice(0, 2) as [string, string];
    const joint = random.chance(0.5);
    const text = `${lead} ${joint ? `chủ trì, phối hợp với ${other} ` : ''}${small(random.chance(0.5) ? deed(growth) : `Hướng dẫn người dân sử dụng ${random.pick(OBJECTS)}`)}${i === count - 1 ? '.' : ';'}`;
    growth.print({ kind: 'point', depth, marker: scheme.inner, text, heading: false });
    growth.say(`${key}.fields.items`, `${field} ${i}`, text);
    growth.say(`${key}.responsibilities`, `${at} ${lead} ${joint ? 'lead' : 'implement'}`, 'yes');
    if (joint) growth.say(`${key}.responsibilities`, `${at} ${other} coordinate`, 'yes');
  }
}

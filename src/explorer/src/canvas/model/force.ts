import { spacing } from './placing';
import type { Link, Positions } from './layouts';
import type { Place } from './state';

interface Body {
  readonly id: string;
  readonly fixed: boolean;
  x: number;
  y: number;
  dx: number;
  dy: number;
}

/** How far nodes push each other; beyond it they are left alone, so that a step costs as much for each node whatever their number. */
const reach = spacing.x * 3;
const ideal = spacing.x * 1.15;

/**
 * A layout by forces that yields after each step, so that the caller may draw, stop it or let the page breathe: relations pull, near nodes push, and
 * what is pinned does not move. Starts from where the nodes stand and leaves nothing to chance: the same canvas gives the same picture.
 */
export function* force(places: readonly Place[], links: readonly Link[], steps = 300): Generator<number, Positions> {
  const bodies: Body[] = places.map((place, i) => {
    // Two on one spot would push each other nowhere.
    const [dx, dy] = place.pinned ? [0, 0] : [Math.cos(i * 2.4), Math.sin(i * 2.4)];
    return { id: place.id, fixed: place.pinned, x: place.x + dx, y: place.y + dy, dx: 0, dy: 0 };
  });
  const at = new Map(bodies.map(body => [body.id, body]));
  const springs = links.flatMap(link => {
    const [a, b] = [at.get(link.from), at.get(link.to)];
    return a && b && a !== b ? [{ a, b }] : [];
  });
  const degree = new Map<Body, number>();
  for (const { a, b } of springs) {
    degree.set(a, (degree.get(a) ?? 0) + 1);
    degree.set(b, (degree.get(b) ?? 0) + 1);
  }

  const anchor = centre(bodies);
  for (let done = 0; done < steps; done++) {
    repel(bodies);
    for (const { a, b } of springs) {
      attract(a, b, 1 / Math.min(degree.get(a) ?? 1, degree.get(b) ?? 1));
    }

    const heat = spacing.x * 0.6 * (1 - done / steps) + 1;
    for (const body of bodies) {
      // What hangs on nothing would drift away for ever.
      body.dx += (anchor.x - body.x) * 0.01;
      body.dy += (anchor.y - body.y) * 0.014;
      const length = Math.hypot(body.dx, body.dy);
      if (!body.fixed && length > 0) {
        body.x += (body.dx / length) * Math.min(length, heat);
        body.y += (body.dy / length) * Math.min(length, heat);
      }

      body.dx = body.dy = 0;
    }

    yield (done + 1) / steps;
  }

  return Object.fromEntries(bodies.map(body => [body.id, { x: Math.round(body.x), y: Math.round(body.y) }]));
}

/** Only nodes of the same and of the neighbouring cells are compared. */
function repel(bodies: readonly Body[]) {
  const cells = new Map<number, Body[]>();
  const key = (x: number, y: number) => x * 100_003 + y;
  for (const body of bodies) {
    const cell = key(Math.floor(body.x / reach), Math.floor(body.y / reach));
    const there = cells.get(cell);
    if (there) {
      there.push(body);
    } else {
      cells.set(cell, [body]);
    }
  }

  for (const body of bodies) {
    const [cx, cy] = [Math.floor(body.x / reach), Math.floor(body.y / reach)];
    for (let x = cx - 1; x <= cx + 1; x++) {
      for (let y = cy - 1; y <= cy + 1; y++) {
        for (const other of cells.get(key(x, y)) ?? []) {
          push(body, other);
        }
      }
    }
  }
}

function push(body: Body, other: Body) {
  // Names are wider than high: a neighbour above may stand nearer than one beside.
  const [dx, dy] = [body.x - other.x, (body.y - other.y) * 1.35];
  const distance = Math.hypot(dx, dy);
  if (body !== other && distance < reach) {
    const strength = (ideal * ideal) / Math.max(distance, 8) / Math.max(distance, 8);
    body.dx += dx * strength * 0.12;
    body.dy += dy * strength * 0.12;
  }

  // Two names on each other cannot be read: out along the shorter way.
  const [overX, overY] = [spacing.x * 0.9 - Math.abs(body.x - other.x), spacing.y * 0.9 - Math.abs(body.y - other.y)];
  if (body !== other && overX > 0 && overY > 0) {
    if (overX / spacing.x < overY / spacing.y) {
      body.dx += Math.sign(dx || 1) * overX * 0.5;
    } else {
      body.dy += Math.sign(dy || 1) * overY * 0.5;
    }
  }
}

function attract(a: Body, b: Body, weight: number) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy) || 1;
  const strength = ((distance - ideal) / distance) * 0.3 * Math.max(weight, 0.12);
  a.dx += dx * strength;
  a.dy += dy * strength;
  b.dx -= dx * strength;
  b.dy -= dy * strength;
}

function centre(bodies: readonly Body[]) {
  const sum = bodies.reduce((all, body) => ({ x: all.x + body.x, y: all.y + body.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, bodies.length), y: sum.y / Math.max(1, bodies.length) };
}

/** A step of a path in absolute places: to a point, by a cubic curve, or back to where it began. */
export type Step =
	| { to: "move" | "line"; x: number; y: number }
	| { to: "curve"; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
	| { to: "close" };

/** How many numbers each command takes. */
const lengths: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, a: 7, z: 0 };

/**
 * Returns an SVG path as moves, lines and cubic curves, which is all that PDF knows. Throws on a command that no chart
 * and no glyph of ours uses.
 *
 * @example
 * pathSteps("M0,0h2Z") // [{ to: "move", x: 0, y: 0 }, { to: "line", x: 2, y: 0 }, { to: "close" }]
 */
export function pathSteps(path: string): Step[] {
	const steps: Step[] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	for (const [command, ...given] of commandsOf(path)) {
		const isRelative = command === command.toLowerCase();
		const [dx, dy] = isRelative ? [x, y] : [0, 0];
		const at = (place: number, shift: number) => (given[place] ?? 0) + shift;
		switch (command.toLowerCase()) {
			case "m":
			case "l":
				[x, y] = [at(0, dx), at(1, dy)];
				if (command.toLowerCase() === "m") [startX, startY] = [x, y];
				steps.push({ to: command.toLowerCase() === "m" ? "move" : "line", x, y });
				break;
			case "h":
				x = at(0, dx);
				steps.push({ to: "line", x, y });
				break;
			case "v":
				y = at(0, dy);
				steps.push({ to: "line", x, y });
				break;
			case "c":
				steps.push({
					to: "curve",
					x1: at(0, dx),
					y1: at(1, dy),
					x2: at(2, dx),
					y2: at(3, dy),
					x: at(4, dx),
					y: at(5, dy),
				});
				[x, y] = [at(4, dx), at(5, dy)];
				break;
			case "q": {
				const [cx, cy, ex, ey] = [at(0, dx), at(1, dy), at(2, dx), at(3, dy)];
				const third = (from: number, control: number) => from + (2 / 3) * (control - from);
				steps.push({
					to: "curve",
					x1: third(x, cx),
					y1: third(y, cy),
					x2: third(ex, cx),
					y2: third(ey, cy),
					x: ex,
					y: ey,
				});
				[x, y] = [ex, ey];
				break;
			}
			case "a": {
				const [rx = 0, ry = 0, turn = 0, isLarge = 0, isSwept = 0] = given;
				const end = { x: at(5, dx), y: at(6, dy) };
				steps.push(...arcSteps({ x, y }, { rx, ry, turn, isLarge: isLarge !== 0, isSwept: isSwept !== 0 }, end));
				[x, y] = [end.x, end.y];
				break;
			}
			case "z":
				[x, y] = [startX, startY];
				steps.push({ to: "close" });
				break;
		}
	}
	return steps;
}

/** Returns the commands of a path with their numbers; where numbers go on, the command is meant again. */
function commandsOf(path: string): [string, ...number[]][] {
	const commands: [string, ...number[]][] = [];
	for (const [, command = "", rest = ""] of path.matchAll(/([a-z])([^a-z]*(?:e[-+]?\d[^a-z]*)*)/gi)) {
		const length = lengths[command.toLowerCase()];
		if (length === undefined) throw new Error(`unsupported path: ${command}`);
		const numbers = command.toLowerCase() === "a" ? arcNumbers(rest) : numbersOf(rest);
		if (length === 0) commands.push([command]);
		for (let start = 0; length > 0 && start + length <= numbers.length; start += length) {
			// after the first pair a move goes on as lines
			const again = start > 0 && command === "M" ? "L" : start > 0 && command === "m" ? "l" : command;
			commands.push([again, ...numbers.slice(start, start + length)]);
		}
	}
	return commands;
}

const numbersOf = (text: string) =>
	[...text.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(([one]) => Number(one));

/** The flags of an arc may stand without anything between them: `1,1,0,1,12,0`, `1 1 0 1112 0`. */
function arcNumbers(text: string): number[] {
	const arc =
		/([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]*([-+]?[\d.]+)[\s,]*([01])[\s,]*([01])[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)/gi;
	return [...text.matchAll(arc)].flatMap((match) => match.slice(1).map(Number));
}

interface Arc {
	rx: number;
	ry: number;
	/** Turn of its axes in degrees. */
	turn: number;
	isLarge: boolean;
	isSwept: boolean;
}

/** Returns an arc as curves of at most a quarter (SVG 2, appendix B.2.4: from end points to a centre). */
function arcSteps(from: { x: number; y: number }, arc: Arc, to: { x: number; y: number }): Step[] {
	const phi = (arc.turn * Math.PI) / 180;
	const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
	const [hx, hy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
	const [px, py] = [cos * hx + sin * hy, -sin * hx + cos * hy];
	if (arc.rx === 0 || arc.ry === 0 || (px === 0 && py === 0)) return [{ to: "line", ...to }];
	const grow = Math.sqrt(Math.max(1, (px / arc.rx) ** 2 + (py / arc.ry) ** 2));
	const [rx, ry] = [Math.abs(arc.rx) * grow, Math.abs(arc.ry) * grow];
	const far = (rx * py) ** 2 + (ry * px) ** 2;
	const root = Math.sqrt(Math.max(0, (rx * ry) ** 2 - far) / far) * (arc.isLarge === arc.isSwept ? -1 : 1);
	const [mx, my] = [(root * rx * py) / ry, (-root * ry * px) / rx];
	const [cx, cy] = [cos * mx - sin * my + (from.x + to.x) / 2, sin * mx + cos * my + (from.y + to.y) / 2];
	const first = Math.atan2((py - my) / ry, (px - mx) / rx);
	let sweep = Math.atan2((-py - my) / ry, (-px - mx) / rx) - first;
	if (arc.isSwept && sweep < 0) sweep += 2 * Math.PI;
	if (!arc.isSwept && sweep > 0) sweep -= 2 * Math.PI;
	const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
	const part = sweep / count;
	const reach = (4 / 3) * Math.tan(part / 4);
	const place = (u: number, v: number) => ({
		x: cos * rx * u - sin * ry * v + cx,
		y: sin * rx * u + cos * ry * v + cy,
	});
	return Array.from({ length: count }, (_, index): Step => {
		const [a, b] = [first + index * part, first + (index + 1) * part];
		const one = place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a));
		const two = place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b));
		const end = index === count - 1 ? to : place(Math.cos(b), Math.sin(b));
		return { to: "curve", x1: one.x, y1: one.y, x2: two.x, y2: two.y, x: end.x, y: end.y };
	});
}

/** Returns a path with every step told from where the one before ended, in whole units: as short as it can be written. */
export function shortPath(path: string): string {
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const text: string[] = [];
	for (const step of pathSteps(path)) {
		if (step.to === "close") {
			text.push("z");
			[x, y] = [startX, startY];
			continue;
		}
		const [endX, endY] = [Math.round(step.x), Math.round(step.y)];
		const from = (...places: readonly [number, number][]) =>
			places
				.map(([px, py]) => `${Math.round(px) - x} ${Math.round(py) - y}`)
				.join(" ")
				.replaceAll(" -", "-");
		if (step.to === "curve") text.push(`c${from([step.x1, step.y1], [step.x2, step.y2], [endX, endY])}`);
		else if (step.to === "move") {
			text.push(`m${from([endX, endY])}`);
			[startX, startY] = [endX, endY];
		} else if (endY === y) text.push(`h${endX - x}`);
		else if (endX === x) text.push(`v${endY - y}`);
		else text.push(`l${from([endX, endY])}`);
		[x, y] = [endX, endY];
	}
	return text.join("");
}

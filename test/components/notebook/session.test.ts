import { expect, test } from "vitest";
import type { Engine } from "../../../src/components/notebook/engine.js";
import { openSession } from "../../../src/components/notebook/session.js";

/** Returns an engine whose queries end when they are told to. */
function engineOf() {
	const waiting: ((rows: number) => void)[] = [];
	let stopped = 0;
	const engine: Engine = {
		places: { documents: new Set(), targets: new Map() },
		run: () =>
			new Promise((resolve) => {
				waiting.push((rows) => resolve({ table: { numRows: rows } as never, types: [], statements: 1 }));
			}),
		stop: () => {
			stopped++;
		},
	};
	return { engine, waiting, stopped: () => stopped };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test("the engine is started by the first query, once", async () => {
	const { engine, waiting } = engineOf();
	let starts = 0;
	const session = openSession(
		() => {},
		async () => {
			starts++;
			return engine;
		},
	);
	expect(starts).toBe(0);
	for (const rows of [1, 2]) {
		const run = session.run("SELECT 1");
		await soon();
		waiting.at(-1)?.(rows);
		expect((await run)?.outcome.table.numRows).toBe(rows);
	}
	expect(starts).toBe(1);
});

test("a query that is stopped, or followed by another, gives nothing; the next one starts the engine again", async () => {
	const first = engineOf();
	const second = engineOf();
	const engines = [first, second];
	const session = openSession(
		() => {},
		async () => engines.shift()?.engine ?? first.engine,
	);
	const stopped = session.run("SELECT slow");
	await soon();
	session.stop();
	await soon();
	first.waiting[0]?.(1);
	expect(await stopped).toBeNull();
	expect(first.stopped()).toBe(1);
	const left = session.run("SELECT 1");
	const run = session.run("SELECT 2");
	await soon();
	for (const end of second.waiting) end(2);
	expect(await left).toBeNull();
	expect((await run)?.outcome.table.numRows).toBe(2);
});

test("an engine that did not start is tried again", async () => {
	const { engine, waiting } = engineOf();
	const starts = [() => Promise.reject(new Error("no network")), () => Promise.resolve(engine)];
	const session = openSession(
		() => {},
		() => starts.shift()?.() ?? Promise.resolve(engine),
	);
	await expect(session.run("SELECT 1")).rejects.toThrow("no network");
	const run = session.run("SELECT 1");
	await soon();
	waiting[0]?.(1);
	expect((await run)?.outcome.table.numRows).toBe(1);
});

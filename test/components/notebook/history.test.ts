import { describe, expect, test } from "vitest";
import {
	openHistory,
	parseHistory,
	type Ran,
	remembered,
	type TextStore,
} from "../../../src/components/notebook/history.js";

const ran = (sql: string): Ran => ({ sql, time: 1, rows: 2, milliseconds: 3 });

function memory(): TextStore {
	const texts = new Map<string, string>();
	return {
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => void texts.set(key, text),
		removeItem: (key) => void texts.delete(key),
	};
}

describe("openHistory", () => {
	test("keeps the latest queries, each once, and gives them back to the next page", () => {
		const store = memory();
		const history = openHistory(() => store);
		for (const sql of ["a", "b", "a"]) history.add(ran(sql));
		expect(openHistory(() => store).list()).toEqual([ran("a"), ran("b")]);
		for (let query = 0; query < 40; query++) history.add(ran(`q${query}`));
		expect(history.list()).toHaveLength(remembered);
		expect(history.list()[0]?.sql).toBe("q39");
	});

	test("is empty for good once it is cleared", () => {
		const store = memory();
		const history = openHistory(() => store);
		history.add(ran("a"));
		history.clear();
		expect(history.list()).toEqual([]);
		expect(openHistory(() => store).list()).toEqual([]);
	});

	test("lasts as long as the page where the browser keeps nothing", () => {
		const history = openHistory(() => {
			throw new Error("refused");
		});
		history.add(ran("a"));
		expect(history.list()).toEqual([ran("a")]);
		history.clear();
		expect(history.list()).toEqual([]);
	});
});

test.each(["null", '{"sql":1}', '[1,{"sql":"a"},null]'])("what is no history is none: %s", (text) => {
	expect(parseHistory(text)).toEqual([]);
});

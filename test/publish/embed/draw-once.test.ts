import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { drawOnce } from "../../../src/toolkit/publish/embed/draw-once.js";
import { waterCard } from "../../page/frame/water-card.js";

let site: string;
beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), "bice-draw-"));
});
afterEach(() => rm(site, { recursive: true }));

const version = { version: "0f62df8c41d2", data: "", code: "", codebooks: "" };
const chart = {
	editions: { zh: waterCard, en: { ...waterCard, language: "en" as const } },
	published: { version, date: null, frozen: true, site: undefined },
};
const names = ["chart.svg", "chart.en.svg", "chart.png", "chart.en.png", "table.html", "table.en.html"];

test("a chart is drawn for a version that the site does not have whole", async () => {
	const draw = vi.fn(async () => [{ name: "chart.svg", content: "new" }]);
	expect(await drawOnce(site, chart, draw)).toEqual([{ name: "chart.svg", content: "new" }]);
	expect(draw).toHaveBeenCalledOnce();
});

test("pictures of a version that the site has are taken as they are", async () => {
	const folder = join(site, "v", version.version, waterCard.id);
	await mkdir(folder, { recursive: true });
	for (const name of names) await writeFile(join(folder, name), name);
	const draw = vi.fn(async () => []);
	const files = await drawOnce(site, chart, draw);
	expect(files.map(({ name, content }) => [name, content.toString()])).toEqual(names.map((name) => [name, name]));
	expect(draw).not.toHaveBeenCalled();
});

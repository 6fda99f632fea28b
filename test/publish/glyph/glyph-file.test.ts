import { beforeAll, expect, test } from "vitest";
import { pathSteps } from "../../../src/toolkit/card/scene/path.js";
import { glyphFiles } from "../../../src/toolkit/publish/glyph/glyph-file.js";
import { commonCharacters } from "../../../src/toolkit/publish/glyph/written.js";
import { readFontBook } from "../../../src/toolkit/publish/paper/font-book.js";
import { cardOf, cellOf, columnsOf, rowOf } from "../../card/small-card.js";

const card = cardOf({
	columns: columnsOf("高青"),
	rows: [rowOf({ cells: [cellOf({ mark: "yes", text: "≤21,980" })] })],
});
let files: Record<string, Record<string, [number, string]>>;
beforeAll(async () => {
	const made = glyphFiles([card], "措", await readFontBook());
	files = Object.fromEntries([...made].map(([name, content]) => [name, JSON.parse(content)]));
}, 60_000);

test("the letters of charts are by themselves, in the weight in which they are written", () => {
	expect(Object.keys(files)).toEqual(["used-400", "more-400", "used-700", "more-700"]);
	expect(files["used-700"]).toHaveProperty("潍");
	expect(files["used-400"]).toHaveProperty("措");
	expect(files["used-400"]).toHaveProperty("~");
	expect(files["used-400"]).toHaveProperty("〓");
	expect(files["more-400"]).not.toHaveProperty("措");
	expect(files["more-400"]).toHaveProperty("龙");
});

test("a glyph is its width in thousandths of an em and an outline that can be drawn", () => {
	const [advance, outline] = files["used-700"]?.高 ?? [0, ""];
	expect(advance).toBe(1000);
	expect(pathSteps(outline).length).toBeGreaterThan(20);
});

test("the common characters have all of the first level of GB/T 2312, each once", () => {
	const common = commonCharacters();
	const chinese = common.filter((character) => /\p{Script=Han}/u.test(character));
	expect([chinese.length, chinese[0], chinese.at(-1)]).toEqual([3755, "啊", "座"]);
	expect(new Set(common).size).toBe(common.length);
});

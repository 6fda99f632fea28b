import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Chance } from "./chance.js";
import { type Collection, inForce, type Row, writePlan } from "./collection.js";

/** What an editor does between two runs; returns what it was, or null where it cannot be done. */
type Edit = (collection: Collection, chance: Chance) => Promise<string | null>;

/** How many plans there are in force, at least and at most. */
const fewest = 2;
const most = 7;

const add: Edit = async (collection, chance) => {
	if (inForce(collection).length >= most) return null;
	const row = await newPlan(collection, chance);
	return `added ${row.document_id}`;
};

const supersede: Edit = async (collection, chance) => {
	const earlier = chance.pick(inForce(collection));
	const row = await newPlan(collection, chance, earlier);
	return `superseded ${earlier.document_id} by ${row.document_id}`;
};

const withdraw: Edit = async (collection, chance) => {
	const plans = inForce(collection);
	if (plans.length <= fewest) return null;
	const row = chance.pick(plans);
	const file = row.source_file ?? "";
	row.withdrawn = `2026-0${1 + chance.below(9)}-1${chance.below(10)}`;
	row.note = [row.note, "原文已由发文机关撤回"].filter(Boolean).join("；");
	if (chance.oneIn(2)) collection.texts.set(file, null);
	await writePlan(collection, file);
	return `withdrew ${row.document_id}`;
};

const revise: Edit = async (collection, chance) => {
	const row = chance.pick(inForce(collection));
	const file = row.source_file ?? "";
	collection.texts.set(file, revised(collection.texts.get(file) ?? "", chance));
	await writePlan(collection, file);
	return `revised ${row.document_id}`;
};

const recode: Edit = async ({ root }, chance) => {
	const file = join(root, "data/lexicon.csv");
	const lines = (await readFile(file, "utf8")).split("\n");
	const at = 1 + chance.below(lines.length - 2);
	const [word = "", theme = "", weight = "1", ...rest] = (lines[at] ?? "").split(",");
	if (!/^\d+$/.test(weight)) return null;
	lines[at] = [word, theme, String(1 + (Number(weight) % 4)), ...rest].join(",");
	await writeFile(file, lines.join("\n"));
	return `weighed ${word} anew`;
};

const breakText: Edit = async (collection, chance) => {
	const file = chance.pick(inForce(collection)).source_file ?? "";
	const seed = join(collection.root, "seeds", file);
	const bytes = Uint8Array.from({ length: 400 }, () => chance.below(256));
	await writeFile(seed, bytes);
	collection.mend = () => writePlan(collection, file);
	return `broke the bytes of ${file}`;
};

const breakCatalogue: Edit = async (collection, chance) => {
	const row = chance.pick(inForce(collection));
	const { region_code = "" } = row;
	row.region_code = "99";
	await writePlan(collection, row.source_file ?? "");
	collection.mend = async () => {
		row.region_code = region_code;
		await writePlan(collection, row.source_file ?? "");
	};
	return `broke the row of ${row.document_id}`;
};

const breakCodebook: Edit = async (collection) => {
	const file = join(collection.root, "data/units.csv");
	const units = await readFile(file, "utf8");
	await writeFile(file, `${units}三,length,四\n`);
	collection.mend = () => writeFile(file, units);
	return "broke data/units.csv";
};

const wholesome = [add, add, supersede, withdraw, revise, revise, revise, recode];
const harmful = [breakText, breakCatalogue, breakCodebook];

/** Edits a collection by chance, or leaves it, and returns what was done, a phrase each. */
export async function editByChance(collection: Collection, chance: Chance): Promise<string[]> {
	if (collection.mend !== null && chance.oneIn(2)) {
		await mend(collection);
		return ["mended"];
	}
	if (chance.oneIn(2)) return [];
	const edit = collection.mend === null && chance.oneIn(8) ? chance.pick(harmful) : chance.pick(wholesome);
	const done = await edit(collection, chance);
	return done === null ? [] : [done];
}

/** Undoes what makes the build fail. */
export async function mend(collection: Collection): Promise<void> {
	await collection.mend?.();
	collection.mend = null;
}

/** Makes a plan after another one of the same region, that it may supersede, and writes it. */
async function newPlan(collection: Collection, chance: Chance, supersedes?: Row): Promise<Row> {
	collection.made += 1;
	const name = `plan-${collection.made}`;
	const model = supersedes ?? chance.pick(inForce(collection));
	const source = collection.texts.get(model.source_file ?? "") ?? "";
	const row = {
		...Object.fromEntries(collection.columns.map((column) => [column, ""])),
		document_id: name,
		source_file: `${name}.txt`,
		region_code: model.region_code ?? "",
		title: `第${collection.made}号重点工作方案`,
		issued: `2026-0${1 + chance.below(9)}-0${1 + chance.below(9)}`,
		period_start: "2026",
		period_end: "2026",
		supersedes: supersedes?.document_id ?? "",
		note: "题名、日期与年份为演练所定",
	};
	collection.rows.push(row);
	collection.texts.set(row.source_file, revised(revised(source, chance), chance));
	await writePlan(collection, row.source_file);
	return row;
}

/** Returns a text with another number in one of its sentences, or with a line less, or with one twice. */
function revised(text: string, chance: Chance): string {
	const lines = text.split("\n");
	const sentences = [...lines.keys()].filter((index) => (lines[index] ?? "").includes("。"));
	const at = sentences.length === 0 ? lines.length - 1 : chance.pick(sentences);
	const line = lines[at] ?? "";
	const change = chance.below(6);
	if (change === 0 && sentences.length > 4) lines.splice(at, 1);
	else if (change === 1)
		lines.splice(
			at,
			0,
			line.replace(/\d+/g, () => String(1 + chance.below(400))),
		);
	else if (/\d/.test(line)) lines[at] = line.replace(/\d+/, () => String(1 + chance.below(90)));
	else lines[at] = `${line}新增${1 + chance.below(90)}家企业。`;
	return lines.join("\n");
}

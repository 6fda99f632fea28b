import { beforeAll, describe, expect, test } from "vitest";
import { readLedger } from "../../../src/toolkit/page/ledger/read.js";
import { ledgerStatement } from "../../../src/toolkit/page/ledger/statement.js";
import { byRegion, dueYears, tallyDue, tallyLead } from "../../../src/toolkit/page/ledger/tally.js";
import { type LedgerPlan, toLedger } from "../../../src/toolkit/page/ledger/task.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { noNameBooks, toNames } from "../../../src/toolkit/page/word/names.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { codebooks } from "../../row/collection.js";
import { seedDatabase } from "../seed-database.js";

let database: TableDatabase;
let plans: LedgerPlan[];

beforeAll(async () => {
	database = await seedDatabase();
	plans = await readLedger(database, toNames(codebooks));
}, 60_000);

const tasks = () => plans.flatMap((plan) => plan.tasks);
const targets = () => tasks().flatMap((task) => task.targets);

describe("readLedger", () => {
	test("holds every clause and every target of the collection once", async () => {
		const [counted] = await database.query(
			"SELECT (SELECT count(*) FROM clauses) AS clauses, (SELECT count(*) FROM targets) AS targets",
		);
		const clauses = tasks().flatMap(({ clause_id }) => clause_id ?? []);
		expect(new Set(clauses).size).toBe(counted?.clauses);
		expect(clauses).toHaveLength(Number(counted?.clauses));
		expect(new Set(targets().map(({ target_id }) => target_id)).size).toBe(counted?.targets);
		expect(targets()).toHaveLength(Number(counted?.targets));
	});

	test("gives tasks that are due first in front, those without a date behind, targets alike", () => {
		const order = (due: (string | null | undefined)[]) => due.map((day) => day ?? "9999");
		for (const plan of plans) {
			const days = order(plan.tasks.map((task) => task.targets[0]?.due));
			expect(days).toEqual([...days].sort());
			for (const task of plan.tasks) {
				const own = order(task.targets.map(({ due }) => due));
				expect(own).toEqual([...own].sort());
			}
		}
	});

	test("a sentence of a section lead that sets targets is a task of its own", () => {
		const leads = tasks().filter(({ clause_id }) => clause_id === null);
		expect(leads.length).toBeGreaterThan(0);
		for (const lead of leads) {
			expect(lead.targets.length).toBeGreaterThan(0);
			expect(lead.targets.map(({ quote }) => quote)).toEqual(lead.targets.map(() => lead.sentence));
		}
	});

	test("quotes the first sentence as the plan has it", () => {
		const found = tasks().find(({ heading }) => heading === "培育战略科技力量");
		expect(found?.sentence).toMatch(/^搭建新型、高效的产学研合作交流平台,.*达到2家。$/);
		expect(found?.lead).toEqual(["县发展改革局", "县科技局"]);
	});
});

describe("tallies", () => {
	test("count every dated target and every lead once", () => {
		const dated = targets().filter(({ deadline }) => deadline !== null);
		const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
		expect(sum(tallyDue(plans).map((row) => row.targets))).toBe(dated.length);
		expect(sum(tallyDue(plans).map((row) => row.stated))).toBe(
			dated.filter((target) => target.deadline_source === "stated").length,
		);
		expect(sum(tallyLead(plans).map((row) => row.tasks))).toBe(sum(tasks().map(({ lead }) => lead.length)));
		expect(byRegion(plans).map(({ region }) => region)).toEqual(["高青县", "潍城区", "城阳区", "钢城区"]);
	});

	test("years run from the first to the last without a hole, and there may be none", () => {
		const row = { region_code: "1", targets: 1, stated: 0 };
		expect(
			dueYears([
				{ ...row, year: "2023" },
				{ ...row, year: "2020" },
			]),
		).toEqual(["2020", "2021", "2022", "2023"]);
		expect(dueYears([])).toEqual([]);
	});
});

describe("ledgerStatement", () => {
	const say = (ledger: LedgerPlan[], language: "zh" | "en") =>
		ledgerStatement(ledger, toPageContext(language, noNameBooks))
			.map((part) => (typeof part === "string" ? part : part.figure))
			.join("");

	test("says its figures in both languages", () => {
		const figures = [tasks().length, tasks().filter((task) => task.targets.length > 0).length, targets().length];
		for (const language of ["zh", "en"] as const) {
			for (const figure of figures) expect(say(plans, language)).toContain(String(figure));
		}
	});

	test("holds for a collection without plans, targets or departments", () => {
		expect(toLedger([], [], [], new Map())).toEqual([]);
		expect(say([], "zh")).toContain("没有一份规划写了责任单位");
		expect(say([], "en")).toContain("No plan names departments");
	});
});

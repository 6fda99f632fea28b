import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { from, op } from "arquero";
import { expect, test } from "vitest";
import { reshape } from "../../../src/components/compare/reshape.js";
import { run } from "../../../src/toolkit/pipeline.js";
import { toStateRows } from "../../../src/toolkit/publish/compare/state-rows.js";
import { ask } from "../../../src/toolkit/publish/report.js";
import { entriesQuery } from "../../../src/toolkit/query/entry.js";
import { marksQuery } from "../../../src/toolkit/query/mark.js";
import { regionsQuery } from "../../../src/toolkit/query/region.js";
import { themeSharesQuery } from "../../../src/toolkit/query/theme-share.js";
import { themes } from "../../../src/toolkit/schema/theme.js";
import { openTables } from "../../../src/toolkit/store/database.js";
import { projectAt } from "../../../src/toolkit/store/project.js";
import { readCollection } from "../../../src/toolkit/store/seed.js";
import { writeTables } from "../../../src/toolkit/store/table.js";

test("Arquero in the browser counts from the page's rows what DuckDB counts from the tables", async () => {
	const directory = await mkdtemp(join(tmpdir(), "bice-test-"));
	const { sources, codebooks } = await readCollection(projectAt());
	await writeTables(run(sources, codebooks), directory);
	const database = await openTables(directory);
	const shares = await ask(database, themeSharesQuery);
	const rows = toStateRows(
		await ask(database, regionsQuery),
		themes.map((theme) => ({ theme, theme_name: theme })),
		await ask(database, entriesQuery),
		await ask(database, marksQuery),
	);
	database.close();
	await rm(directory, { recursive: true });

	const regions = rows.regions.map(({ region_code }) => region_code);
	const reshaped = reshape({ from, op }, rows, { themes, regions });
	expect(shares.length).toBeGreaterThan(30);
	for (const share of shares) {
		const own = reshaped.find((row) => row.region_code === share.region_code && row.theme === share.theme);
		expect(own).toMatchObject({
			clauses: share.clauses,
			numbered: share.numbered,
			targets: share.targets,
			clause_share: expect.closeTo(share.clause_share, 9),
			target_share: expect.closeTo(share.target_share, 9),
			per_thousand: expect.closeTo(share.per_thousand, 9),
		});
	}
});

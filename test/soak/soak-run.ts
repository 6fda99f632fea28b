import { readlink, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Chance } from "./chance.js";
import type { Collection } from "./collection.js";
import { editByChance, mend } from "./edit.js";
import { harmMemory, harmNotes, harmRelease } from "./harm.js";
import type { Span } from "./judge.js";
import { planRun } from "./plan-run.js";
import type { Run, UnderWay } from "./publisher.js";
import { ReleaseRecord } from "./record.js";
import type { Ending, Soak } from "./soak.js";

/** A run that nothing happens to. */
const calm: Run = { command: "publish", accept: false, fault: null };

/** The runs of a soak, one after the other, with what came of them. */
export class SoakRuns {
	readonly endings: Partial<Record<Ending, number>> = {};
	readonly troubles: Partial<Record<string, number>> = {};
	/** Failures that no edit, fault, kill or damage explains, and runs after which readers were led nowhere. */
	readonly unexplained: string[] = [];
	readonly broken: string[] = [];
	readonly damaged: Span[] = [];
	readonly record: ReleaseRecord;
	done = 0;
	/** How long runs took last, in milliseconds: kills come within either, or hardly any run with nothing new would be met. */
	private readonly lasted = { published: 1000, "nothing new": 1000 };
	private ending: Ending = "published";
	/** Damage that no run has healed yet: since when, and which release readers saw. */
	private damage: { since: number; release: string } | null = null;
	private isMemoryHarmed = false;
	private readonly given: Soak;
	private readonly chance: Chance;
	private readonly collection: Collection;

	constructor(given: Soak, chance: Chance, collection: Collection) {
		this.given = given;
		this.chance = chance;
		this.collection = collection;
		this.record = new ReleaseRecord(given.to);
	}

	/** Publishes what is there, before anybody reads. */
	async first(): Promise<void> {
		const ending = await this.runOnce(calm, []);
		if (ending !== "published") throw new Error(`the first run ended with: ${ending}: ${this.unexplained.join()}`);
	}

	/** One run of the schedule, with what may happen before and meanwhile. */
	async next(): Promise<void> {
		this.done += 1;
		const { chance, given } = this;
		const before = [...(await editByChance(this.collection, chance)), ...(await this.harmByChance())];
		const planned = planRun(chance, given.disk, this.ending);
		const usual = this.lasted[chance.oneIn(2) ? "published" : "nothing new"];
		const kill = planned.kill === null ? null : { whom: planned.kill, after: chance.next() * 1.2 * usual };
		await this.runOnce(planned.run, before, kill, planned.isDoubled);
	}

	/** Mends all that was broken and publishes until a run ends well. */
	async last(): Promise<void> {
		await mend(this.collection);
		for (let attempt = 0; attempt < 3; attempt++) {
			const ending = await this.runOnce({ ...calm, accept: true }, ["mended"]);
			if (ending === "published" || ending === "nothing new") return;
		}
		this.broken.push("the last run did not end well, though nothing was broken any more");
	}

	private async runOnce(
		run: Run,
		before: readonly string[],
		kill: { whom: "all" | "publisher"; after: number } | null = null,
		isDoubled = false,
	): Promise<Ending> {
		const start = Date.now();
		const underWay = this.given.publisher.start(run);
		const other = isDoubled ? this.given.publisher.start(run) : null;
		const killed = kill === null ? null : killLater(underWay, kill);
		const { code, said } = await underWay.ended;
		const isKilled = killed === null ? false : await killed();
		const { said: otherSaid, code: otherCode } = (await other?.ended) ?? { code: null, said: "" };
		const ending = isKilled ? "killed" : endingOf(run, code, said);
		this.ending = ending;
		if (!isDoubled && (ending === "published" || ending === "nothing new")) this.lasted[ending] = Date.now() - start;
		const happened = [
			...before,
			...(run.fault === null ? [] : [`${run.fault.code} after ${run.fault.after}`]),
			...(kill === null ? [] : [`kill of ${kill.whom} after ${Math.round(kill.after)} ms`]),
			...(other === null ? [] : [`a second publisher: ${otherCode}`]),
		];
		this.count(ending, happened);
		await this.look(run, ending, said + otherSaid, happened);
		const seconds = ((Date.now() - start) / 1000).toFixed(1);
		this.given.log(
			`${String(this.done).padStart(4)} ${ending.padEnd(12)} ${seconds.padStart(6)} s  ${happened.join("; ")}${reasonOf(ending, said)}`,
		);
		return ending;
	}

	/** Notes what the run let out, whether readers are led to something, and whether its end can be explained. */
	private async look(run: Run, ending: Ending, said: string, happened: readonly string[]): Promise<void> {
		await this.record.note();
		const { to } = this.given;
		const release = await currentOf(to);
		if (this.damage !== null && this.damage.release !== release) {
			this.damaged.push([this.damage.since, Date.now()]);
			this.damage = null;
		}
		const leads = await stat(join(to, "current", "index.html")).then(
			() => true,
			() => this.damage !== null,
		);
		if (!leads) this.broken.push(`run ${this.done}: readers are led nowhere (${happened.join("; ")})`);
		const isExplained = run.fault !== null || this.collection.mend !== null || run.command === "rollback";
		if ((ending === "failed" && !isExplained) || /a bug in bice/.test(said)) {
			this.unexplained.push(`run ${this.done} (${happened.join("; ")}): ${said.trim().slice(-600)}`);
		}
		if (ending === "refused" && !/in the last release/.test(said)) {
			this.unexplained.push(`run ${this.done} (${happened.join("; ")}): ${said.trim().slice(0, 600)}`);
		}
		if (ending === "published" || ending === "nothing new") this.isMemoryHarmed = false;
	}

	/** Damages something, seldom, and one thing at a time: what is damaged in all places cannot come back. */
	private async harmByChance(): Promise<string[]> {
		const { chance, given } = this;
		if (!chance.oneIn(7) || this.damage !== null || this.isMemoryHarmed) return [];
		const what = chance.below(4);
		if (what === 0) return of(await harmNotes(given.to, chance));
		if (what < 3) {
			this.isMemoryHarmed = true;
			return of(await harmMemory(given.root, chance));
		}
		this.damage = { since: Date.now(), release: await currentOf(given.to) };
		return of(await harmRelease(given.to, chance));
	}

	private count(ending: Ending, happened: readonly string[]): void {
		this.endings[ending] = (this.endings[ending] ?? 0) + 1;
		for (const phrase of happened) {
			const [kind = ""] = /^(?:kill of \w+|a second publisher|\w+)/.exec(phrase) ?? [];
			this.troubles[kind] = (this.troubles[kind] ?? 0) + 1;
		}
	}
}

function of(done: string | null): string[] {
	return done === null ? [] : [done];
}

/** Returns why a run let nothing out, in its own words, after an arrow; empty where it did. */
function reasonOf(ending: Ending, said: string): string {
	if (ending !== "failed" && ending !== "refused") return "";
	const reason = said.slice(Math.max(said.indexOf("bice: "), 0)).trim();
	return ` → ${reason.replaceAll(/\s*\n\s*/g, " | ").slice(0, 200)}`;
}

function endingOf({ command }: Run, code: number | null, said: string): Ending {
	if (code === 0) return command === "rollback" ? "gone back" : "published";
	if (code === 3) return "nothing new";
	if (code === 4) return "locked";
	return code === 1 && said.includes("the release was refused") ? "refused" : "failed";
}

/** Kills a run after a while, unless it ended before; returns how to ask whether it was killed. */
function killLater(
	underWay: UnderWay,
	{ whom, after }: { whom: "all" | "publisher"; after: number },
): () => Promise<boolean> {
	let killing: Promise<void> | null = null;
	const timer = setTimeout(() => {
		killing = underWay.kill(whom);
	}, after);
	return async () => {
		clearTimeout(timer);
		await killing;
		return killing !== null;
	};
}

async function currentOf(to: string): Promise<string> {
	return basename(await readlink(join(to, "current")).catch(() => ""));
}

import type { Engine } from "./engine.js";
import type { Outcome } from "./run-query.js";

/** What a session says of itself while a query runs. */
export type Progress =
	| { readonly step: "loading"; readonly share: number | null }
	| { readonly step: "running"; readonly seconds: number };

/** A run that ended: what it gave, how long it took, and the engine that has the tables it was asked of. */
export interface Run {
	readonly outcome: Outcome;
	readonly milliseconds: number;
	readonly engine: Engine;
}

/** One engine for all queries of the page, started by the first of them and again after each stop. */
export interface Session {
	/** Runs a query; null where it was stopped or another was run before it ended. Throws what the query or the start throws. */
	run(sql: string): Promise<Run | null>;
	stop(): void;
}

/** How an engine is started; it tells the share of it that is loaded. */
export type Start = (progress: (share: number) => void) => Promise<Engine>;

/** Opens a session, which starts nothing yet. */
export function openSession(hear: (progress: Progress) => void, start: Start): Session {
	let engine: Promise<Engine> | undefined;
	let turn = 0;
	const begin = () => {
		hear({ step: "loading", share: null });
		const own = start((share) => hear({ step: "loading", share }));
		own.catch(() => {
			if (engine === own) engine = undefined;
		});
		return own;
	};
	return {
		run: async (sql) => {
			const own = ++turn;
			engine ??= begin();
			const ready = await engine;
			if (own !== turn) return null;
			const began = performance.now();
			const clock = setInterval(() => hear({ step: "running", seconds: seconds(began) }), 1000);
			hear({ step: "running", seconds: 0 });
			try {
				const outcome = await ready.run(sql);
				return own === turn ? { outcome, milliseconds: performance.now() - began, engine: ready } : null;
			} catch (problem) {
				if (own !== turn) return null;
				throw problem;
			} finally {
				clearInterval(clock);
			}
		},
		stop: () => {
			turn++;
			void engine?.then((started) => started.stop());
			engine = undefined;
		},
	};
}

function seconds(since: number): number {
	return Math.round((performance.now() - since) / 1000);
}

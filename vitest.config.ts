import { defineConfig } from "vitest/config";

/** Two projects: `unit` needs nothing but the checkout; `browser` builds the report once and opens it in a browser. */
export default defineConfig({
	test: {
		// every processor: on two, one worker would leave the other idle
		maxWorkers: "100%",
		projects: [
			{
				test: {
					name: "unit",
					include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
					exclude: ["test/browser/**"],
					testTimeout: 60_000,
					// files share one process: loading the toolkit anew for each costs more than the tests
					isolate: false,
				},
			},
			{
				test: {
					name: "browser",
					include: ["test/browser/**/*.test.ts"],
					globalSetup: ["test/browser/global-setup.ts"],
					testTimeout: 60_000,
					fileParallelism: false,
				},
			},
		],
	},
});

const signals = ["SIGINT", "SIGTERM"] as const;

/** Does some work that Ctrl-C ends at once and without a word; what was half written is cleared away. */
export async function endingAtInterrupt<Result>(work: () => Promise<Result>): Promise<Result> {
	const end = () => process.exit(130);
	for (const signal of signals) process.on(signal, end);
	try {
		return await work();
	} finally {
		for (const signal of signals) process.off(signal, end);
	}
}

/** Returns a signal that is given at Ctrl-C, for what runs until then. */
export function interruption(): AbortSignal {
	const controller = new AbortController();
	for (const signal of signals) process.once(signal, () => controller.abort());
	return controller.signal;
}

/** Waits until a signal is given. */
export async function given(signal: AbortSignal): Promise<void> {
	if (!signal.aborted) {
		await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
	}
}

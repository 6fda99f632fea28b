// Loaded before Framework (see framework.ts): the report is made of what npm installed, and of nothing else.
globalThis.fetch = async (request) => {
	throw new Error(`refused: the report is built without a network: ${request?.url ?? request}`);
};

export async function wordpress() {}

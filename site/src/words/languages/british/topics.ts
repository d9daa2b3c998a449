/** Names of the built-in subjects, by the name that the engine gives them. Others are called as the publisher calls them. */
export const TOPICS: Readonly<Record<string, string>> = {};

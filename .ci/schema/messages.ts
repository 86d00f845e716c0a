// The messages that the bot sends, in the words of the platforms' own types.
import type { KnownBlock } from "@slack/types";
import type { RESTPostAPIChannelMessageJSONBody } from "discord-api-types/v10";

// Everything that chat.postMessage, a command's response and a response_url
// take of what the bot uses; anything else is a mistake.
export interface SlackMessage {
  text: string;
  blocks: KnownBlock[];
  response_type?: "ephemeral" | "in_channel";
  replace_original?: boolean;
  delete_original?: boolean;
  unfurl_links?: false;
  unfurl_media?: false;
  thread_ts?: string;
  metadata?: { event_type: string; event_payload: { [key: string]: string } };
}

export type DiscordMessage = RESTPostAPIChannelMessageJSONBody;

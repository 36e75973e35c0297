namespace DiplomacyBot.Channels.Streaming;

/// <summary>What a reader sees while there is no text of the reply yet.</summary>
/// <param name="Working">What is being done, until <see cref="ReplyStream.Inform"/> says something else.</param>
/// <param name="Later">Stands in for a reply that is not ready when the channel's time is up, until it is replaced.</param>
/// <param name="Missing">Stays when there will be no reply.</param>
public sealed record ReplyStreamTexts(string Working, string Later, string Missing);

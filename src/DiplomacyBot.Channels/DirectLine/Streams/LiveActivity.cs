namespace DiplomacyBot.Channels.DirectLine.Streams;

/// <summary>An activity on its way to the clients that are there.</summary>
/// <param name="Sequence">Its place among all activities of the conversation, kept or passing.</param>
/// <param name="Watermark">The last kept activity, this one included.</param>
/// <param name="Json">The activity, UTF-8.</param>
internal sealed record LiveActivity(long Sequence, long Watermark, ReadOnlyMemory<byte> Json);

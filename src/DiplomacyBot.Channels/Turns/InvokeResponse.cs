using System.Text.Json;

namespace DiplomacyBot.Channels.Turns;

/// <summary>What an invoke is answered with, in the HTTP response.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body; null for none.</param>
public sealed record InvokeResponse(int Status, JsonElement? Body = null);

namespace DiplomacyBot.Qdrant;

/// <summary>A collection that somebody made for a while and that is still there.</summary>
/// <param name="Name">Its name on the server.</param>
/// <param name="Made">When it was made, by the clock of who made it; null when its name does not say.</param>
public sealed record LeftCollection(string Name, DateTimeOffset? Made);

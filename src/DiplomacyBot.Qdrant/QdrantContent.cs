namespace DiplomacyBot.Qdrant;

/// <summary>What goes into the collection; collections of other content are left alone.</summary>
/// <param name="Owner">Names the article store.</param>
/// <param name="Model">The embedding model; null for terms alone.</param>
public sealed record QdrantContent(string Owner = "", string? Model = null);

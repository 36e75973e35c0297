namespace DiplomacyBot.Storage.Vectors;

/// <summary>An article that lacks vectors.</summary>
/// <param name="Seq">The number it is stored under.</param>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Texts">What is to be embedded, one for each passage in order.</param>
internal sealed record PendingArticle(long Seq, string Id, int Version, IReadOnlyList<string> Texts);

/// <summary>An article with its vectors.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version that was embedded.</param>
/// <param name="Vectors">One for each passage in order, each with the hash of its text, where that is known.</param>
internal sealed record EmbeddedArticle(string Id, int Version, IReadOnlyList<(ReadOnlyMemory<float> Vector, byte[]? TextHash)> Vectors);

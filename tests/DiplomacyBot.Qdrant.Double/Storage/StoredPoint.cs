using System.Text.Json;

namespace DiplomacyBot.Qdrant.Double.Storage;

/// <summary>A point as it is kept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Dense">Dense vectors by name, of length 1 when the distance is cosine.</param>
/// <param name="Sparse">Sparse vectors by name.</param>
/// <param name="Payload">Its payload, an object.</param>
internal sealed record StoredPoint(Guid Id, IReadOnlyDictionary<string, float[]> Dense, IReadOnlyDictionary<string, SparseTerms> Sparse, JsonElement Payload);

/// <summary>A sparse vector, indices ascending.</summary>
internal sealed record SparseTerms(uint[] Indices, float[] Values);

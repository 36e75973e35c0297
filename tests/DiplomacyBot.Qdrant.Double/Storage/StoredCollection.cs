using System.Text.Json;
using DiplomacyBot.Qdrant.Double.Protocol;
using DiplomacyBot.Qdrant.Double.Search;

namespace DiplomacyBot.Qdrant.Double.Storage;

/// <summary>A collection: points, the vectors they may have, the payload fields that are indexed. Callers hold the server's lock.</summary>
internal sealed class StoredCollection
{
    private readonly Dictionary<string, int> _dense = [];
    private readonly Dictionary<string, bool> _sparse = [];
    private readonly Dictionary<string, string> _indexes = [];
    private readonly SortedDictionary<Guid, StoredPoint> _points = new(Comparer<Guid>.Create(static (a, b) => a.ToString().CompareTo(b.ToString(), StringComparison.Ordinal)));

    public StoredCollection(JsonElement definition)
    {
        if (definition.TryGetProperty("vectors", out var vectors))
        {
            foreach (var vector in vectors.EnumerateObject())
            {
                if (vector.Value.GetProperty("distance").GetString() != "Cosine")
                {
                    throw new Refusal(501, "this double computes cosines only");
                }

                _dense[vector.Name] = vector.Value.GetProperty("size").GetInt32();
            }
        }

        if (definition.TryGetProperty("sparse_vectors", out var sparse) && sparse.ValueKind == JsonValueKind.Object)
        {
            foreach (var vector in sparse.EnumerateObject())
            {
                _sparse[vector.Name] = vector.Value.TryGetProperty("modifier", out var modifier) && modifier.GetString() == "idf";
            }
        }
    }

    private readonly Dictionary<(string Vector, uint Index), int> _frequencies = [];
    private readonly Dictionary<string, int> _sparseCounts = [];

    public IReadOnlyDictionary<string, string> Indexes => _indexes;

    /// <summary>In the order of their ids, as Qdrant scrolls.</summary>
    public IEnumerable<StoredPoint> Points => _points.Values;

    public int? Size(string vector) => _dense.TryGetValue(vector, out var size) ? size : null;

    /// <summary>Whether a sparse vector has the idf modifier; null when there is no such vector.</summary>
    public bool? HasIdf(string vector) => _sparse.TryGetValue(vector, out var idf) ? idf : null;

    public void Index(string field, string type)
    {
        // Qdrant allows it later too; our promise is that indexes are there before the data.
        if (_points.Count > 0)
        {
            throw new Refusal(400, $"field {field} is indexed after points have come");
        }

        _indexes[field] = type;
    }

    /// <summary>Reads all points first, so that a faulty one leaves nothing half done.</summary>
    public void Upsert(JsonElement list)
    {
        var read = list.GetProperty("points").EnumerateArray().Select(Read).ToList();
        foreach (var point in read)
        {
            Remove(point.Id);
            _points[point.Id] = point;
            Count(point, 1);
        }
    }

    public void Delete(JsonElement selector)
    {
        var gone = selector.TryGetProperty("points", out var ids)
            ? ids.EnumerateArray().Select(static id => id.GetGuid()).ToList()
            : new PointFilter(selector.GetProperty("filter"), this).Matching().Select(static point => point.Id).ToList();
        gone.ForEach(Remove);
    }

    /// <summary>How many points have a sparse vector, and how many of those have an index: what idf is made of.</summary>
    public (int Points, int With) Frequency(string vector, uint index) => (_sparseCounts.GetValueOrDefault(vector), _frequencies.GetValueOrDefault((vector, index)));

    private void Remove(Guid id)
    {
        if (_points.Remove(id, out var point))
        {
            Count(point, -1);
        }
    }

    private void Count(StoredPoint point, int change)
    {
        foreach (var (name, terms) in point.Sparse)
        {
            _sparseCounts[name] = _sparseCounts.GetValueOrDefault(name) + change;
            foreach (var index in terms.Indices)
            {
                _frequencies[(name, index)] = _frequencies.GetValueOrDefault((name, index)) + change;
            }
        }
    }

    private StoredPoint Read(JsonElement point)
    {
        var (dense, sparse) = (new Dictionary<string, float[]>(), new Dictionary<string, SparseTerms>());
        foreach (var vector in point.GetProperty("vector").EnumerateObject())
        {
            if (vector.Value.ValueKind == JsonValueKind.Array && Size(vector.Name) is { } size)
            {
                var components = vector.Value.EnumerateArray().Select(static c => c.GetSingle()).ToArray();
                dense[vector.Name] = components.Length == size ? VectorMath.Normalised(components) : throw new Refusal(400, $"Wrong input: Vector dimension error: expected dim: {size}, got {components.Length}");
            }
            else if (vector.Value.ValueKind == JsonValueKind.Object && HasIdf(vector.Name) is not null)
            {
                sparse[vector.Name] = VectorMath.ReadSparse(vector.Value);
            }
            else
            {
                throw new Refusal(400, $"Wrong input: Not existing vector name error: {vector.Name}");
            }
        }

        return new StoredPoint(point.GetProperty("id").GetGuid(), dense, sparse, point.GetProperty("payload").Clone());
    }
}

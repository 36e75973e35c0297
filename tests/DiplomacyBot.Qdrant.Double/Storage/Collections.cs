using System.Text.Json;
using DiplomacyBot.Qdrant.Double.Protocol;

namespace DiplomacyBot.Qdrant.Double.Storage;

/// <summary>Everything the server holds. Callers hold the server's lock.</summary>
internal sealed class Collections
{
    private readonly Dictionary<string, StoredCollection> _collections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _collections.Keys;

    public IReadOnlyDictionary<string, string> Aliases => _aliases;

    public bool Has(string name) => _collections.ContainsKey(_aliases.GetValueOrDefault(name) ?? name);

    public StoredCollection Get(string name) => _collections.TryGetValue(_aliases.GetValueOrDefault(name) ?? name, out var found)
        ? found
        : throw new Refusal(404, $"Not found: Collection `{name}` doesn't exist!");

    public void Create(string name, JsonElement definition)
    {
        if (Has(name))
        {
            throw new Refusal(409, $"Wrong input: Collection `{name}` already exists!");
        }

        _collections[name] = new StoredCollection(definition);
    }

    public bool Drop(string name)
    {
        foreach (var alias in _aliases.Where(alias => alias.Value == name).Select(static alias => alias.Key).ToList())
        {
            _aliases.Remove(alias);
        }

        return _collections.Remove(name);
    }

    /// <summary>All actions or, when one is wrong, none.</summary>
    public void ChangeAliases(JsonElement actions)
    {
        var next = new Dictionary<string, string>(_aliases, StringComparer.Ordinal);
        foreach (var action in actions.EnumerateArray())
        {
            if (action.TryGetProperty("create_alias", out var create))
            {
                var (alias, collection) = (create.GetProperty("alias_name").GetString()!, create.GetProperty("collection_name").GetString()!);
                next[alias] = !_collections.ContainsKey(collection) ? throw new Refusal(404, $"Not found: Collection `{collection}` doesn't exist!")
                    : _collections.ContainsKey(alias) ? throw new Refusal(409, $"Wrong input: Collection `{alias}` already exists!")
                    : collection;
            }
            else if (action.TryGetProperty("delete_alias", out var delete))
            {
                next.Remove(delete.GetProperty("alias_name").GetString()!);
            }
            else
            {
                throw new Refusal(501, "this double creates and deletes aliases only");
            }
        }

        _aliases.Clear();
        foreach (var (alias, collection) in next)
        {
            _aliases[alias] = collection;
        }
    }
}

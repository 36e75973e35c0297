using System.Collections;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>Reads OpenID metadata and the key set it points to.</summary>
internal sealed class SigningKeyReader(IHttpClientFactory clients)
{
    public const string HttpClientName = "DiplomacyBot.Channels.Keys";

    /// <summary>RSA keys for signatures, by key id.</summary>
    public async Task<IReadOnlyDictionary<string, SigningKey>> ReadAsync(string metadataAddress, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(HttpClientName);
        var documents = new HttpDocumentRetriever(client) { RequireHttps = !(Uri.TryCreate(metadataAddress, UriKind.Absolute, out var address) && address.IsLoopback) };
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataAddress, documents, cancellationToken);
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in metadata.JsonWebKeySet?.Keys ?? [])
        {
            // Two keys under one id could lend each other their endorsements: the id then names none.
            if (key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, KeyId.Length: > 0, Use: null or "" or JsonWebKeyUseNames.Sig } && !keys.TryAdd(key.KeyId, new SigningKey(key, Endorsements(key))))
            {
                keys[key.KeyId] = keys[key.KeyId] with { Endorsements = [] };
            }
        }

        return keys;
    }

    /// <summary>A list that cannot be read endorses nobody.</summary>
    private static List<string>? Endorsements(JsonWebKey key) =>
        !key.AdditionalData.TryGetValue("endorsements", out var listed) || listed is null ? null : listed switch
        {
            JsonElement { ValueKind: JsonValueKind.Null } => null,
            JsonElement { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Where(static e => e.ValueKind == JsonValueKind.String).Select(static e => e.GetString()!)],
            string => [],
            IEnumerable list => [.. list.Cast<object?>().Select(static e => e as string ?? (e is JsonElement { ValueKind: JsonValueKind.String } text ? text.GetString() : null)).OfType<string>()],
            _ => [],
        };
}

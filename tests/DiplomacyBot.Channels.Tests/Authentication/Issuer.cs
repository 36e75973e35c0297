using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DiplomacyBot.Channels.Tests.Authentication;

/// <summary>The channels' identity provider on loopback, with keys of its own.</summary>
public sealed class Issuer : IAsyncLifetime
{
    private readonly WebApplication _server;
    private int _reads;

    public Issuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.Urls.Add("http://127.0.0.1:0");
        _server.MapGet("/v1/.well-known/openidconfiguration", () =>
        {
            Interlocked.Increment(ref _reads);
            return Away ? Results.StatusCode(500) : Results.Text(new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = _server.Urls.Single() + "/keys" }.ToJsonString(), "application/json");
        });
        _server.MapGet("/keys", () => Results.Text(new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(static k => k.ToJson())]) }.ToJsonString(), "application/json"));
    }

    internal List<IssuerKey> Keys { get; } = [new("key-1", ["msteams", "webchat"]), new("key-free", null), new("key-empty", [])];

    /// <summary>The provider answers 500.</summary>
    internal bool Away { get; set; }

    /// <summary>How often the metadata was read.</summary>
    internal int Reads => _reads;

    internal string MetadataAddress => _server.Urls.Single() + "/v1/.well-known/openidconfiguration";

    public Task InitializeAsync() => _server.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();
}

/// <summary>An RSA key of the provider.</summary>
internal sealed class IssuerKey(string id, string[]? endorsements)
{
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly RSA _rsa = RSA.Create(2048);

    public byte[] PublicModulus => _rsa.ExportParameters(false).Modulus!;

    public string Sign(JsonObject payload, string algorithm = SecurityAlgorithms.RsaSha256, string? keyId = null) =>
        Handler.CreateToken(payload.ToJsonString(), new SigningCredentials(new RsaSecurityKey(_rsa) { KeyId = keyId ?? id }, algorithm));

    public JsonObject ToJson()
    {
        var parameters = _rsa.ExportParameters(false);
        var json = new JsonObject
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = id, ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            json["endorsements"] = new JsonArray([.. endorsements.Select(static e => (JsonNode)e)]);
        }

        return json;
    }
}

using System.Text;
using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>
/// What a token of the Bot Connector service must be ("Authentication with the Bot Connector API", Bot Framework REST documentation), and
/// stricter: a missing <c>exp</c>, a missing <c>serviceurl</c> and an audience that is a list are refused too.
/// </summary>
internal sealed class ChannelTokenValidator(SigningKeyCache keys, IOptions<MicrosoftAppOptions> app, TimeProvider time)
{
    private const string Scheme = "Bearer ";
    private const string Issuer = "https://api.botframework.com";
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(300);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false, MaxDepth = 16 };
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <param name="authorization">The value of the one Authorization header; null when there is none.</param>
    /// <param name="activity">The activity that came with it.</param>
    /// <param name="cancellationToken">Stops waiting for keys.</param>
    public async Task<TokenVerdict> CheckAsync(string? authorization, Activity activity, CancellationToken cancellationToken)
    {
        if (!app.Value.IsConfigured)
        {
            return TokenVerdict.Refused("no MicrosoftAppId is configured");
        }

        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.Ordinal) || Read(authorization[Scheme.Length..]) is not { } token)
        {
            return TokenVerdict.Refused("the Authorization header is not 'Bearer' with a signed token");
        }

        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal))
        {
            return TokenVerdict.Refused("the algorithm is not RS256, RS384 or RS512");
        }

        if (string.IsNullOrEmpty(token.Kid) || await keys.FindAsync(token.Kid, cancellationToken) is not { } key)
        {
            return TokenVerdict.Refused("the signing key is not known");
        }

        var result = await Handler.ValidateTokenAsync(token, Parameters(key.Key));
        return result.IsValid ? CheckClaims(token, key, activity) : TokenVerdict.Refused(result.Exception?.GetType().Name ?? "the token is not valid");
    }

    private TokenValidationParameters Parameters(SecurityKey key) => new()
    {
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        ValidateIssuerSigningKey = true,
        RequireSignedTokens = true,
        ValidAlgorithms = Algorithms,
        ValidIssuer = Issuer,
        IssuerValidator = static (issuer, _, _) => issuer == Issuer ? issuer : throw new SecurityTokenInvalidIssuerException(),

        // On the payload itself, below: here a list of one and a string look the same.
        ValidateAudience = false,
        LifetimeValidator = IsAlive,
        LogValidationExceptions = false,
    };

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now - Skew < end && (notBefore is not { } begin || begin <= now + Skew);
    }

    private TokenVerdict CheckClaims(JsonWebToken token, SigningKey key, Activity activity)
    {
        using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.EncodedPayload), Once);
        if (Text(payload, "aud") != app.Value.MicrosoftAppId)
        {
            return TokenVerdict.Refused("the audience is not MicrosoftAppId");
        }

        if (payload.RootElement.GetProperty("exp").ValueKind != JsonValueKind.Number)
        {
            return TokenVerdict.Refused("exp is not a number");
        }

        if (string.IsNullOrEmpty(activity.ServiceUrl) || Text(payload, "serviceurl") != activity.ServiceUrl)
        {
            return TokenVerdict.Refused("the claim serviceurl is not the activity's serviceUrl");
        }

        return key.Endorsements is { } endorsed && (activity.ChannelId is null || !endorsed.Contains(activity.ChannelId, StringComparer.Ordinal))
            ? TokenVerdict.Refused("the signing key is not endorsed for the activity's channel")
            : TokenVerdict.Accepted;
    }

    private static string? Text(JsonDocument payload, string name) =>
        payload.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The token, not yet believed; null when it is none or says something twice.</summary>
    private static JsonWebToken? Read(string encoded)
    {
        try
        {
            // Three parts: an encrypted token has five.
            if (encoded.Count('.') != 2 || encoded.AsSpan().ContainsAny(" \t,"))
            {
                return null;
            }

            var token = new JsonWebToken(encoded);
            using var header = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.EncodedHeader), Once);
            using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.EncodedPayload), Once);

            // RFC 7515, 4.1.11: extensions that must be understood, and none is here.
            return header.RootElement.TryGetProperty("crit", out _) ? null : token;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or JsonException or SecurityTokenException or DecoderFallbackException or InvalidOperationException or OverflowException)
        {
            return null;
        }
    }
}

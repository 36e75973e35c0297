using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DiplomacyBot.Channels.DirectLine.Tokens;

/// <summary>
/// Tokens for one conversation and one user: JSON Web Tokens signed with HMAC-SHA256. Their <c>user</c> claim is what makes directlinejs keep a
/// <c>dl_…</c> user id. A token in the address of a WebSocket opens that stream and nothing else, for a short while, because addresses are
/// written into logs.
/// </summary>
internal sealed class DirectLineTokens(TokenKey key, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const string Issuer = "diplomacybot";
    private const string Calls = "directline";
    private const string Streams = "directline-stream";
    private const int LongestToken = 2048;
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromMinutes(2);
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken };

    /// <summary>How long a token for calls is valid.</summary>
    public TimeSpan Lifetime => TimeSpan.FromMinutes(options.Value.TokenMinutes);

    /// <summary>A token for all calls of a conversation.</summary>
    public string ForCalls(TokenSubject subject) => Create(subject, Calls, Lifetime);

    /// <summary>A token for the address of a conversation's stream.</summary>
    public string ForStream(TokenSubject subject) => Create(subject, Streams, StreamLifetime);

    /// <summary>Whom a token for calls speaks for; null when it is not valid (any more).</summary>
    public Task<TokenSubject?> ReadForCallsAsync(string token) => ReadAsync(token, Calls);

    /// <summary>Whom a token for streams speaks for; null when it is not valid (any more).</summary>
    public Task<TokenSubject?> ReadForStreamAsync(string token) => ReadAsync(token, Streams);

    private string Create(TokenSubject subject, string audience, TimeSpan lifetime)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var claims = new ClaimsIdentity([new Claim("conv", subject.ConversationId), new Claim("user", subject.UserId)]);
        if (subject.UserName is { } name)
        {
            claims.AddClaim(new Claim("name", name));
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            Subject = claims,
            IssuedAt = now,
            Expires = now + lifetime,
            SigningCredentials = new SigningCredentials(key.Value, SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<TokenSubject?> ReadAsync(string token, string audience)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = key.Value,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime,
        });
        return result.IsValid && result.SecurityToken is JsonWebToken jwt && jwt.TryGetPayloadValue("conv", out string conversation) && jwt.TryGetPayloadValue("user", out string user)
            ? new TokenSubject(conversation, user, jwt.TryGetPayloadValue("name", out string name) ? name : null)
            : null;
    }
}

/// <summary>Whom a token speaks for.</summary>
internal sealed record TokenSubject(string ConversationId, string UserId, string? UserName);

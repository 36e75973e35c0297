using System.Security.Cryptography;
using System.Text;
using DiplomacyBot.Channels.DirectLine.Endpoint;
using DiplomacyBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.DirectLine.Access;

/// <summary>Finds out who calls.</summary>
internal sealed class CallerReader(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <exception cref="DirectLineException">401 without a token; 403, which directlinejs takes for expired, when it is not valid.</exception>
    public async Task<Caller> ReadAsync(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } header] || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw new DirectLineException(StatusCodes.Status401Unauthorized, "Thiếu token: cần tiêu đề Authorization: Bearer ….");
        }

        var token = header[Scheme.Length..].Trim();
        return IsSecret(token) ? new Caller(Subject: null) : new Caller(await tokens.ReadForCallsAsync(token) ?? throw Expired());
    }

    /// <summary>The same, for one conversation.</summary>
    /// <exception cref="DirectLineException">As above, and 403 with a token for another conversation.</exception>
    public async Task<Caller> ReadAsync(HttpRequest request, string conversationId)
    {
        var caller = await ReadAsync(request);
        return caller.MayUse(conversationId) ? caller : throw new DirectLineException(StatusCodes.Status403Forbidden, "Token này không dùng cho cuộc trò chuyện này.");
    }

    private static DirectLineException Expired() => new(StatusCodes.Status403Forbidden, "Token không hợp lệ hoặc đã hết hạn.");

    private bool IsSecret(string token) =>
        options.Value.Secret is { } secret && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(token)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

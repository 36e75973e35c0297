using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>
/// The signing keys, kept for 24 hours; a key id that is not among them makes them be read again at most once an hour, so that a new key is
/// found soon and a flood of made-up key ids costs one request. Safe for concurrent use.
/// </summary>
internal sealed class SigningKeyCache(SigningKeyReader reader, IOptions<ChannelsOptions> options, TimeProvider time, ILogger<SigningKeyCache> logger) : IDisposable
{
    internal static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    internal static readonly TimeSpan RefetchInterval = TimeSpan.FromHours(1);

    /// <summary>Keys that could not be renewed serve this much longer: the provider being away for a moment must not silence the bot.</summary>
    internal static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    /// <summary>After a failed attempt the provider is left alone for this long.</summary>
    internal static readonly TimeSpan FailureInterval = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile Snapshot _known = new(new Dictionary<string, SigningKey>(), DateTimeOffset.MinValue, DateTimeOffset.MinValue);

    /// <summary>The key with this id; null when there is none, or the provider cannot be asked.</summary>
    public async Task<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (!MustRead(_known, keyId))
        {
            return Usable(keyId);
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            // Somebody else may have read them while this call waited.
            if (MustRead(_known, keyId))
            {
                await ReadAsync(cancellationToken);
            }
        }
        finally
        {
            _reading.Release();
        }

        return Usable(keyId);
    }

    public void Dispose() => _reading.Dispose();

    private bool MustRead(Snapshot known, string keyId)
    {
        var now = time.GetUtcNow();
        return now >= known.NotBefore && (now - known.ReadAt >= Lifetime || (!known.Keys.ContainsKey(keyId) && now - known.ReadAt >= RefetchInterval));
    }

    private SigningKey? Usable(string keyId) =>
        _known is var known && time.GetUtcNow() - known.ReadAt < Lifetime + Grace ? known.Keys.GetValueOrDefault(keyId) : null;

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var keys = await reader.ReadAsync(options.Value.OpenIdMetadataAddress, cancellationToken);
            _known = new Snapshot(keys, time.GetUtcNow(), DateTimeOffset.MinValue);
            Log.KeysRead(logger, keys.Count);
        }
#pragma warning disable CA1031 // Whatever the provider or the network does, the keys known so far decide; without any, nobody comes in.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            _known = _known with { NotBefore = time.GetUtcNow() + FailureInterval };
            Log.KeysNotRead(logger, e, options.Value.OpenIdMetadataAddress);
        }
    }

    /// <param name="Keys">Keys by id.</param>
    /// <param name="ReadAt">When they were read.</param>
    /// <param name="NotBefore">No attempt before this moment.</param>
    private sealed record Snapshot(IReadOnlyDictionary<string, SigningKey> Keys, DateTimeOffset ReadAt, DateTimeOffset NotBefore);
}

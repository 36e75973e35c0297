using System.Net;
using System.Net.Sockets;
using DiplomacyBot.Channels.DirectLine.Conversations;

namespace DiplomacyBot.Channels.DirectLine.Access;

/// <summary>Counts what each address asks for. Safe for concurrent use; memory is bounded.</summary>
internal sealed class AddressLimits(TimeProvider time)
{
    private const int Most = 10_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, TokenBucket> _buckets = new(StringComparer.Ordinal);

    /// <summary>Addresses that are counted.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _buckets.Count;
            }
        }
    }

    /// <summary>True when the address may do it once more now.</summary>
    public bool TryTake(string what, IPAddress? address, int perMinute, out TimeSpan wait)
    {
        var key = $"{what} {Network(address)}";
        lock (_lock)
        {
            if (!_buckets.TryGetValue(key, out var bucket))
            {
                if (_buckets.Count >= Most)
                {
                    Forget(perMinute);
                }

                _buckets.Add(key, bucket = new TokenBucket(time));
            }

            return bucket.TryTake(perMinute, out wait);
        }
    }

    /// <summary>One household or office has 2^64 IPv6 addresses.</summary>
    private static string Network(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    /// <summary>Drops addresses that owe nothing, or all when all do: a moment without limits is a smaller evil than memory without bound.</summary>
    private void Forget(int perMinute)
    {
        foreach (var full in _buckets.Where(b => b.Value.IsFull(perMinute)).Select(static b => b.Key).ToList())
        {
            _buckets.Remove(full);
        }

        if (_buckets.Count >= Most)
        {
            _buckets.Clear();
        }
    }
}

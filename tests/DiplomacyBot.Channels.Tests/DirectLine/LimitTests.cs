using System.Net;
using DiplomacyBot.Channels.DirectLine.Access;
using DiplomacyBot.Channels.DirectLine.Conversations;

namespace DiplomacyBot.Channels.Tests.DirectLine;

public sealed class LimitTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void ABucketNeverGivesMoreThanItsRate()
    {
        var random = new Random(3);
        for (var round = 0; round < 100; round++)
        {
            var (bucket, perMinute, taken, minutes) = (new TokenBucket(_time), random.Next(1, 50), 0, 0.0);
            for (var step = 0; step < 200; step++)
            {
                var pause = TimeSpan.FromMilliseconds(random.Next(0, 3000));
                _time.Advance(pause);
                minutes += pause.TotalMinutes;
                taken += bucket.TryTake(perMinute, out _) ? 1 : 0;
                taken.ShouldBeLessThanOrEqualTo((int)Math.Floor(perMinute + (minutes * perMinute) + 1e-6));
            }
        }
    }

    [Fact]
    public void WhoWaitsAsToldGetsIn()
    {
        var bucket = new TokenBucket(_time);
        while (bucket.TryTake(7, out _))
        {
        }

        bucket.TryTake(7, out var wait).ShouldBeFalse();
        _time.Advance(wait + TimeSpan.FromTicks(1));
        bucket.TryTake(7, out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("10.0.0.1", "10.0.0.2", false)]
    [InlineData("10.0.0.1", "::ffff:10.0.0.1", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void AddressesOfOneNetworkCountTogether(string one, string other, bool together)
    {
        var limits = new AddressLimits(_time);
        limits.TryTake("token", IPAddress.Parse(one), 1, out _).ShouldBeTrue();
        limits.TryTake("token", IPAddress.Parse(other), 1, out _).ShouldBe(!together);
        limits.TryTake("conversation", IPAddress.Parse(one), 1, out _).ShouldBeTrue();
    }

    [Fact]
    public void AFloodOfAddressesFillsNoMemory()
    {
        var limits = new AddressLimits(_time);
        for (var i = 0; i < 50_000; i++)
        {
            limits.TryTake("token", new IPAddress(i), 5, out _).ShouldBeTrue();
        }

        limits.Count.ShouldBeLessThanOrEqualTo(10_000);
    }
}

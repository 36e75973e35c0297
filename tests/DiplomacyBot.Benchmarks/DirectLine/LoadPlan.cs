namespace DiplomacyBot.Benchmarks.DirectLine;

/// <summary>What the clients of a load run do.</summary>
/// <param name="Conversations">How many at once.</param>
/// <param name="Duration">How long they ask.</param>
/// <param name="Closed">The next question follows the answer at once; otherwise after two to three seconds, which is quick for a person.</param>
/// <param name="Cuts">Every fourth question of a conversation its WebSocket is cut before the answer comes.</param>
/// <param name="Questions">What is asked.</param>
internal sealed record LoadPlan(int Conversations, TimeSpan Duration, bool Closed, bool Cuts, IReadOnlyList<string> Questions)
{
    public TimeSpan Pause(Random random) => Closed ? TimeSpan.Zero : TimeSpan.FromMilliseconds(random.Next(2000, 3000));

    public string Pace => Closed ? "the next question follows each answer at once" : "a person asks 2 to 3 s after each answer";
}

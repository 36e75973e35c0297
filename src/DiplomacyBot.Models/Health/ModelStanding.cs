using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Models.Health;

/// <summary>
/// Keeps what the calls of one model showed. Nothing is sent for it, so asking costs nothing, however often somebody does. Each turn is logged once. Safe for concurrent use.
/// </summary>
internal sealed class ModelStanding(string section, TimeProvider time, ILogger log)
{
    /// <summary>One reader who leaves says nothing about the model; as many in a row, none of whom saw a word, do.</summary>
    private const int SilentCalls = 3;

    private readonly Lock _lock = new();
    private ModelState _state = new(section, null, null, null);
    private int _silent;
    private int? _length;

    public ModelState State
    {
        get
        {
            lock (_lock)
            {
                return _state;
            }
        }
    }

    /// <summary>Vectors of this length are expected. Without a call the first ones decide: a model that changes under a running program has been replaced by another.</summary>
    public void Expect(int length)
    {
        lock (_lock)
        {
            _length = length;
        }
    }

    public void Answered()
    {
        lock (_lock)
        {
            _silent = 0;
            if (_state.Since is { } since)
            {
                Log.ModelBack(log, section, since);
            }

            _state = new ModelState(section, null, null, time.GetUtcNow());
        }
    }

    public void Answered(int length)
    {
        lock (_lock)
        {
            if ((_length ??= length) == length)
            {
                Answered();
            }
            else
            {
                Failed(ModelFault.Dimensions, $"vectors of {_length} dimensions are stored, it gives {length}");
            }
        }
    }

    public void Failed(ModelException problem) => Failed(problem.Fault, problem.Message);

    /// <summary>A caller's deadline passed: whatever the model had said by then, it was not enough.</summary>
    public void TooSlow() => Failed(ModelFault.Timeout, "it did not answer within the time that answers are given");

    /// <summary>A caller gave up before the first word.</summary>
    public void GivenUp()
    {
        lock (_lock)
        {
            if (++_silent >= SilentCalls)
            {
                Failed(ModelFault.Timeout, $"{_silent} calls in a row were given up before the first word");
            }
        }
    }

    private void Failed(ModelFault fault, string reason)
    {
        lock (_lock)
        {
            if (_state.Fault != fault)
            {
                Log.ModelAway(log, section, reason);
            }

            _state = _state with { Fault = fault, Since = _state.Since ?? time.GetUtcNow() };
        }
    }
}

using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Generation;

/// <summary>Lets only so many answers use the model at once.</summary>
internal sealed class ModelGate(IOptions<GenerationOptions> options, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _free = new(options.Value.MaxConcurrent);

    /// <summary>A place, to be disposed of when the answer is done.</summary>
    /// <exception cref="ModelFailureException">None became free in time.</exception>
    public async Task<ModelPlace> EnterAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        if (!_free.Wait(0, CancellationToken.None))
        {
            using var patience = new CancellationTokenSource(wait, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
            try
            {
                await _free.WaitAsync(either.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw new ModelFailureException(Fallback.Busy);
            }
        }

        return new ModelPlace(_free);
    }

    public void Dispose() => _free.Dispose();
}

/// <summary>A place at the model. It becomes free when the answer and all its calls have let go of it: a call that ignores cancellation keeps it.</summary>
internal sealed class ModelPlace(SemaphoreSlim free) : IDisposable
{
    private int _holders = 1;

    /// <summary>One more holder, which must dispose of it too.</summary>
    public ModelPlace Shared()
    {
        Interlocked.Increment(ref _holders);
        return this;
    }

    public void Dispose()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            free.Release();
        }
    }
}

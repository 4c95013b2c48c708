namespace Amazon.Lambda.RuntimeSupport;

/// <summary>Next event, handler, answer, and again. A failing handler concerns its invocation only; the loop ends when it is told to, or when the Runtime API is gone.</summary>
internal sealed class InvocationLoop(RuntimeApi api, InvocationHandler handler, RuntimeLog log)
{
    /// <summary>
    /// Five attempts within 750 ms. The official loop has one and lets the process crash. A cut connection heals at once, and a new process costs a cold start and the warm caches;
    /// but a runtime that cannot get events is of no use, and Lambda replaces it when it ends. (Within an attempt, HttpClient repeats a call whose connection ends without a word,
    /// three times at most.)
    /// </summary>
    private static readonly int[] PausesMilliseconds = [50, 100, 200, 400];

    public async Task Run(CancellationToken stop)
    {
        using var input = new Payload();
        using var output = new Payload();
        while (await Next(input, stop) is { } invocation)
        {
            await Serve(invocation, input, output);
        }
    }

    /// <summary>Null when it is time to stop.</summary>
    private async Task<InvocationContext> Next(Payload input, CancellationToken stop)
    {
        for (var failures = 0; !stop.IsCancellationRequested;)
        {
            try
            {
                return await api.Next(input);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return null;
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                if (failures == PausesMilliseconds.Length)
                {
                    throw new RuntimeApiException($"{api.Name} gave no event in {failures + 1} attempts. The last one: {e.Message}", e);
                }

                await Task.Delay(PausesMilliseconds[failures++], stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return null;
    }

    private async Task Serve(InvocationContext invocation, Payload input, Payload output)
    {
        FunctionEnvironment.Trace(invocation.TraceId);
        output.Restart(0);
        try
        {
            await handler(input, invocation, output);
        }
        catch (Exception e)
        {
            log.Error("The handler failed.", e, invocation);
            await api.Fail(invocation, e.GetType().Name, ErrorDocument.Of(e));
            return;
        }

        await api.Respond(invocation, output.Bytes);
    }
}

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>Runs once, before the first event. False: the function does not want to run, and the process ends without an error.</summary>
public delegate Task<bool> LambdaBootstrapInitializer();

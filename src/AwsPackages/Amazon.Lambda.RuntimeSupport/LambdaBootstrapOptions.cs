namespace Amazon.Lambda.RuntimeSupport.Bootstrap;

public class LambdaBootstrapOptions
{
    /// <summary>Host and port of the Runtime API, instead of what AWS_LAMBDA_RUNTIME_API says. For tests and local runs.</summary>
    public string RuntimeApiEndpoint { get; set; }
}
